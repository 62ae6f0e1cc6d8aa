import Canvas
import Circulation

/// Every reason behind the last refusal, in full sentences.
struct ReasonsPopup: Sendable {
    let findings: [Finding]
    /// The item is with the patron, not in the clerk's hand, and is spoken of so.
    var areOfRenewal = false

    func press(_ key: KeyPress, on state: inout DeskState) -> [Effect] {
        switch key {
        case KeyPress(.escape), KeyPress(.enter), .control("e"):
            state.closeTop()
        default:
            state.bell = true
        }
        return []
    }
}
