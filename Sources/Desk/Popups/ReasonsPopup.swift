import Canvas
import Circulation

/// Every reason behind the last refusal, in full sentences.
struct ReasonsPopup: Sendable {
    let findings: [Finding]

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
