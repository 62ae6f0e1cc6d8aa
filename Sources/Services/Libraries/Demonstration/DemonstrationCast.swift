/// The people and items of the demonstration that stay the same whatever the seed: to try the desk with.
///
/// All are at home in the central branch, HZ01.
public enum DemonstrationCast {
    /// What a person of the cast is there to show.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        case withoutLoans, child, senior, restricted, membershipEnded, atItemLimit, borrower, late
        case namedInLatin, unusualReading, unit, cardless
    }

    public struct Person: Hashable, Sendable {
        public let part: Part
        /// Nil for the one who goes without a card; scan the phone number's digits instead.
        public let card: String?
        public let name: String
        public let phone: String
        let pinyin: String
        let age: Int
    }

    public static let people = [
        person(.withoutLoans, 1, "王芳", "wang fang", age: 34),
        person(.child, 2, "李小明", "li xiao ming", age: 9),
        person(.senior, 3, "陈玉兰", "chen yu lan", age: 71),
        person(.restricted, 4, "赵磊", "zhao lei", age: 28),
        person(.membershipEnded, 5, "周婷", "zhou ting", age: 41),
        person(.atItemLimit, 6, "吴强", "wu qiang", age: 37),
        person(.borrower, 7, "张伟", "zhang wei", age: 32),
        person(.late, 8, "刘洋", "liu yang", age: 25),
        person(.namedInLatin, 9, "Emma Wilson", "", age: 30),
        person(.unusualReading, 10, "单雪", "shan xue", age: 46),
        person(.unit, 11, "西溪示范小学", "xi xi shi fan xiao xue", age: 20),
        person(.cardless, 12, "沈月", "shen yue", age: 52),
    ]

    private static func person(
        _ part: Part,
        _ number: Int,
        _ name: String,
        _ pinyin: String,
        age: Int
    ) -> Person {
        Person(
            part: part, card: part == .cardless ? nil : card(number), name: name,
            phone: "1990000" + padded(number, to: 4), pinyin: pinyin, age: age)
    }

    static func card(_ number: Int) -> String { "R" + padded(number, to: 8) }

    /// What an item of the cast is there to show.
    public enum Prop: Int, Hashable, Sendable, CaseIterable {
        case book = 1
        /// Lent with its 12 pieces.
        case toy
        case periodical
        /// An album of two discs.
        case discs
        case referenceOnly
        /// Waits on the hold shelf of HZ01 for 陈玉兰.
        case onHoldShelf
        /// Lent to 张伟, due in some days.
        case onLoan
        /// Lent to 刘洋 and late.
        case late
        /// Also lent to 刘洋 and late.
        case alsoLate
        case missing
        case withdrawn
        /// On its way home to HZ01.
        case inTransit
        /// Lent to 张伟; 王芳 waits for it and there is no other copy.
        case wanted
        /// Lent to 李小明.
        case picturebook

        /// The barcode: `2`, twelve digits, and a check digit by Luhn's rule (ISO/IEC 7812-1, annex B).
        public var barcode: String { DemonstrationCast.barcode(rawValue) }
    }

    static func barcode(_ number: Int) -> String {
        let payload = "2" + padded(number, to: 12)
        let sum = payload.utf8.reversed().enumerated().reduce(0) { sum, digit in
            let value = Int(digit.element) - 0x30
            guard digit.offset.isMultiple(of: 2) else { return sum + value }
            return sum + value * 2 / 10 + value * 2 % 10
        }
        return payload + String((10 - sum % 10) % 10)
    }
}
