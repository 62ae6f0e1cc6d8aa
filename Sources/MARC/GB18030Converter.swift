import Glibc

/// GB18030 by the C library's converter, opened once for a whole file.
final class GB18030Converter {
    private let converter: iconv_t?

    init() {
        let opened = iconv_open("UTF-8", "GB18030")
        converter = opened == iconv_t(bitPattern: -1) ? nil : opened
    }

    deinit {
        if let converter { iconv_close(converter) }
    }

    func text(_ bytes: ArraySlice<UInt8>) throws(Undecodable) -> String {
        guard let converter else { throw .noConverter }
        var input = Array(bytes).map(CChar.init(bitPattern:))
        var good = 0
        var failed = false
        // No GB18030 code gives more than 3 bytes of UTF-8 for 2 of its own.
        let output = [UInt8](unsafeUninitializedCapacity: input.count * 3) { buffer, written in
            var left = input.count
            let whole = left
            var room = buffer.count
            input.withUnsafeMutableBufferPointer { input in
                buffer.withMemoryRebound(to: CChar.self) { output in
                    var from = input.baseAddress
                    var to = output.baseAddress
                    iconv(converter, nil, nil, nil, nil)
                    failed = iconv(converter, &from, &left, &to, &room) == Int(bitPattern: UInt.max)
                }
            }
            good = whole - left
            written = buffer.count - room
        }
        guard !failed, let text = String(validating: output, as: UTF8.self) else {
            throw .bytes(after: good)
        }
        return text
    }
}
