extension String {
    /// A name as lists, slips and a screen that the queue can see show it: `示**` (requirements, P5).
    var masked: String {
        isEmpty ? "" : prefix(1) + "**"
    }
}
