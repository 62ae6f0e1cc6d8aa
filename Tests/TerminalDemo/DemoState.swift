import Canvas
import Terminal

/// What the demo shows: its size, the last keys, a few wide characters, a cell and a bar that move.
struct DemoState {
    var isOver = false
    var mail: [String] = []
    private let isInert: Bool
    private var count = 0
    private var last = "none"
    private var marker: Character = "A"
    private var selected = 0
    private var rings = false

    init(isInert: Bool) {
        self.isInert = isInert
    }

    mutating func take(_ strokes: [Keystroke], _ screen: Screen, _ mailbox: Mailbox<String>) {
        for stroke in strokes {
            switch stroke.content {
            case .paste(let text): note("paste of \(text.utf8.count) \(text.prefix(8).debugDescription)")
            case .key(let key): obey(key, screen, mailbox)
            }
        }
    }

    private mutating func note(_ name: String) {
        count += 1
        last = name
    }

    private mutating func obey(_ key: KeyPress, _ screen: Screen, _ mailbox: Mailbox<String>) {
        rings = false
        switch isInert ? nil : key {
        case .control("q"): isOver = true
        case .control("x"): trap()
        case .control("l"): screen.repaint()
        case .control("t"): marker = marker == "A" ? "B" : "A"
        case .control("y"): selected = (selected + 1) % 10
        case .control("b"): rings = true
        case .control("p"): Task.detached { mailbox.post("posted") }
        default: note(key.control ? "control \(key.key)" : "\(key.key)")
        }
    }

    private func trap() {
        let empty: [Int] = []
        print(empty[count])
    }

    func frame(_ size: Size, _ depth: ColorDepth) -> Frame {
        var frame = Frame(size: size)
        let bar = Style(
            foreground: .rgb(red: 255, green: 255, blue: 255), background: .rgb(red: 0, green: 60, blue: 120),
            attributes: .bold)
        let lines = [
            "size \(size.columns)x\(size.rows) \(depth)", "\(count): \(last)", "汉字 字 ● ╭─╮ e\u{301}",
            "mail \(mail.joined(separator: " "))", "cell \(marker)",
        ]
        for (row, line) in lines.enumerated() {
            frame.write(line, at: Point(column: 0, row: row))
        }
        for index in 0..<10 {
            let place = Rect(column: 0, row: 6 + index, columns: min(118, size.columns), rows: 1)
            let style = index == selected ? bar : .plain
            frame.fill(place, style: style)
            frame.write(
                "Wed 2 Dec  江上的灯塔 \(index)  I247.5/\(index)  …001\(index)",
                at: Point(column: 0, row: 6 + index), style: style, within: place)
        }
        frame.cursor = Point(column: 3, row: 1)
        frame.bell = rings
        return frame
    }
}
