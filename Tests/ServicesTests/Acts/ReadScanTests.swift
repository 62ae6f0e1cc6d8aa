import Circulation
import DeskTesting
import Services
import Testing

@Suite("Codes that are not on file")
struct ReadScanTests {
    @Test(
        "what looks like a card or a mobile number is nobody's; anything else is no item's",
        arguments: [
            ("13900001111", nil), ("R00000099", nil), ("x123", nil), ("王麻子", nil),
            ("23900001111", "23900001111"), ("1390000111", "1390000111"),
            ("29999999999990", "29999999999990"),
            ("HZ0000001", "HZ0000001"), ("12345678", "12345678"),
        ])
    func unknown(text: String, barcode: String?) throws {
        try Town.atDesk { services in
            let expected = barcode.flatMap(Barcode.init).map(ScanMeaning.unknownCode) ?? .nobody
            let meaning = try services.ask(ReadScan(text))

            #expect(meaning == expected)
        }
    }

    @Test("a number on file is its patron's, and the label of an item its item")
    func known() throws {
        try Town.atDesk { services in
            let patron = try services.patron(.cardless)
            let item = try services.item(.book)

            let person = try services.ask(ReadScan(patron.phone ?? ""))
            let label = try services.ask(ReadScan(item.item.barcode.text))

            #expect(person == .patron(patron.id) && label == .item(item))
        }
    }
}
