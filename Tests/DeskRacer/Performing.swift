import Circulation
import Foundation
public import Services

extension Errand {
    /// Does everything that comes before the write gate; the work that is left competes with other desks.
    public func prepared(at desk: DeskServices) throws -> @Sendable () -> Reply {
        switch order {
        case .checkOut(let act): work(act, desk)
        case .checkIn(let act): work(act, desk)
        case .renew(let act): work(act, desk)
        case .undo(let act): work(act, desk)
        case .moveVisit(let act): work(act, desk)
        case .addTitle(let act): work(act, desk)
        case .addItem(let act): work(act, desk)
        case .register(let name, let birth, let card):
            work(try desk.registration(of: Errand.entry(name, birth, card)), desk)
        case .rename(let patron, let name, let birth):
            work(try desk.correction(of: patron, to: Errand.entry(name, birth, "")), desk)
        case .importTitles(let path):
            { Errand.imported(path, desk) }
        case .lendAndReturn(let item, let patron):
            { Errand.lendAndReturn(item, patron, desk) }
        }
    }

    private static func entry(_ name: String, _ birth: String, _ card: String) -> PatronEntry {
        var entry = PatronEntry()
        entry.name = name
        entry.birth = birth
        entry.card = card
        return entry
    }

    private func work(_ act: some Act, _ desk: DeskServices) -> @Sendable () -> Reply {
        { Reply { () throws(DeskError) in try Errand.text(of: desk.perform(act, id: operation)) } }
    }

    private static func imported(_ path: String, _ desk: DeskServices) -> Reply {
        do {
            let report = try TitleImporter(desk, path: path).run()
            return .done(outcome: text(of: report.counts))
        } catch {
            return .failed("\(error)")
        }
    }

    private static func lendAndReturn(_ item: Barcode, _ patron: ID<Patron>, _ desk: DeskServices) -> Reply {
        Reply { () throws(DeskError) in
            while true {
                let lending = desk.newOperation()
                _ = try desk.perform(CheckOut(item: item, patron: patron), id: lending)
                PlainOutput.write("lent \(lending)")
                let returning = desk.newOperation()
                _ = try desk.perform(CheckIn(item: item), id: returning)
                PlainOutput.write("returned \(returning)")
            }
        }
    }

    private static func text(of outcome: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return (try? encoder.encode(outcome)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}

extension Reply {
    init(_ work: () throws(DeskError) -> String) {
        do throws(DeskError) {
            self = .done(outcome: try work())
        } catch .refused(let findings) {
            self = .refused(findings.map(\.kind))
        } catch .entry(let faults) where faults.first?.reason == .taken {
            self = .taken(faults[0].field)
        } catch {
            self = .failed("\(error)")
        }
    }
}
