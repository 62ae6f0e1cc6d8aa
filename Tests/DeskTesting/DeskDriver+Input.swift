public import Canvas
import Circulation
import Desk
public import Services

/// What a clerk does; every call gives the desk back, so that a story reads in one line.
extension DeskDriver {
    /// Presses keys one after the other.
    @discardableResult
    public func press(_ presses: KeyPress...) -> Self {
        presses.forEach(strike)
        return self
    }

    /// Types a text, too slowly for a scanner.
    @discardableResult
    public func type(_ text: String) -> Self {
        text.forEach { strike(KeyPress(.character($0))) }
        return self
    }

    /// Reads a code with the scanner: its characters in a burst, ended by Enter.
    @discardableResult
    public func scan(_ code: String) -> Self {
        scans += 1
        keyTime += 1000
        for character in code {
            feed(KeyPress(.character(character)), after: 5)
        }
        feed(KeyPress(.enter), after: 5)
        return self
    }

    @discardableResult
    public func scan(card part: DemonstrationCast.Part) -> Self {
        scan(part.card)
    }

    @discardableResult
    public func scan(item prop: DemonstrationCast.Prop) -> Self {
        scan(prop.barcode)
    }

    @discardableResult
    public func paste(_ text: String) -> Self {
        catchUp()
        send(.input(.paste(text)))
        return self
    }

    @discardableResult
    public func resize(to size: Size) -> Self {
        send(.input(.resize(size)))
        return self
    }

    /// Lets time pass; the desk looks at its clock and at other desks at the end.
    @discardableResult
    public func tick(seconds: Int = 1) -> Self {
        settle()
        town.clock.advance(seconds: seconds)
        send(.tick(town.clock.now))
        return settle()
    }

    /// A clerk in a hurry: keys are pressed before the screen has answered.
    @discardableResult
    public func atOnce(_ body: (DeskDriver) throws -> Void) rethrows -> Self {
        settle()
        isHasty = true
        defer { isHasty = false }
        try body(self)
        return self
    }

    private func strike(_ press: KeyPress) {
        catchUp()
        keys += 1
        feed(press, after: 1000)
    }

    /// Waits for the screen as a person does, unless in a hurry.
    public func catchUp() {
        if !isHasty { settle() }
    }

    /// What the keyboard sends goes through the same recogniser as at a real terminal.
    private func feed(_ press: KeyPress, after milliseconds: Int64) {
        keyTime += milliseconds
        recognizer.feed(press, at: keyTime).forEach { send(.input($0)) }
    }
}
