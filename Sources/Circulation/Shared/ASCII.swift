extension UInt8 {
    /// Whether the byte is one of 0 to 9.
    var isDigit: Bool { (0x30...0x39).contains(self) }

    /// Whether the byte is one of A to Z.
    var isCapital: Bool { (0x41...0x5A).contains(self) }
}
