import Circulation
import Foundation

/// Acts and outcomes as JSON with sorted keys, so that the same value is always the same text.
enum Transcript {
    static func text(of value: some Encodable) throws(DeskError) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            throw .inconsistent("encoding \(type(of: value))")
        }
    }

    static func value<Value: Decodable>(_ type: Value.Type, from text: String) throws(DeskError) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            throw .inconsistent("decoding \(type)")
        }
    }
}
