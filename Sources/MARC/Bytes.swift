import Glibc

extension ArraySlice<UInt8> {
    /// The index of the first `byte`, by the C library: the scan of the whole file passes here.
    func position(of byte: UInt8) -> Int? {
        withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, let hit = memchr(base, Int32(byte), buffer.count) else {
                return nil
            }
            return startIndex + (UnsafeRawPointer(hit) - base)
        }
    }

    /// The number written in ASCII digits at `offset` from the start, if all of them are digits.
    func number(at offset: Int, digits: Int) -> Int? {
        let start = startIndex + offset
        guard start + digits <= endIndex else { return nil }
        var number = 0
        for index in start..<(start + digits) {
            let digit = self[index] &- 0x30
            guard digit <= 9 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }

    /// The tag at `offset`, if it is three ASCII letters or digits.
    func tag(at offset: Int) -> String? {
        let bytes = dropFirst(offset).prefix(3)
        guard bytes.count == 3, bytes.allSatisfy(\.isASCIILetterOrDigit) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Bytes at `offset` to show in a message: anything but printable ASCII becomes a question mark.
    func ascii(at offset: Int, count: Int) -> String {
        let bytes = dropFirst(offset).prefix(count).map { (0x20...0x7E).contains($0) ? $0 : 0x3F }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    /// Whether the byte is `0`-`9`, `A`-`Z` or `a`-`z`.
    var isASCIILetterOrDigit: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }
}
