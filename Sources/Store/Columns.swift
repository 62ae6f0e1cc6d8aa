import Circulation
import GRDB

/// The columns of one row, by position. A value of another type than asked for means a damaged file.
struct Columns {
    let row: Row

    func integer(_ index: Int) throws -> Int64 {
        guard let value = Int64.fromDatabaseValue(row[index]) else { throw UnreadableColumn() }
        return value
    }

    func int(_ index: Int) throws -> Int {
        Int(try integer(index))
    }

    func text(_ index: Int) throws -> String {
        guard let value = String.fromDatabaseValue(row[index]) else { throw UnreadableColumn() }
        return value
    }

    func bytes(_ index: Int) throws -> [UInt8] {
        let value: DatabaseValue = row[index]
        guard case .blob(let data) = value.storage else { throw UnreadableColumn() }
        return Array(data)
    }

    func flag(_ index: Int) throws -> Bool {
        try integer(index) != 0
    }

    func id<Subject>(_ index: Int) throws -> ID<Subject> {
        ID(try integer(index))
    }

    func day(_ index: Int) throws -> CalendarDay {
        CalendarDay(number: try int(index))
    }

    func moment(_ index: Int) throws -> Moment {
        Moment(milliseconds: try integer(index))
    }

    /// A case by its raw value.
    func word<Word: RawRepresentable<String>>(_ index: Int) throws -> Word {
        guard let word = Word(rawValue: try text(index)) else { throw UnreadableColumn() }
        return word
    }

    func member(_ index: Int) throws -> MemberCode {
        try value(MemberCode(try text(index)))
    }

    func barcode(_ index: Int) throws -> Barcode {
        try value(Barcode(try text(index)))
    }

    /// `nil` for NULL, else what the given reading makes of the column.
    func optional<Value>(_ index: Int, _ read: (Int) throws -> Value) throws -> Value? {
        row.hasNull(atIndex: index) ? nil : try read(index)
    }

    /// A checked value that the file should not be able to spoil.
    func value<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw UnreadableColumn() }
        return value
    }
}
