import Canvas
import Circulation
import Phrasebook
import Services

/// Keys, scans, pastes and the clock.
extension DeskState {
    mutating func take(_ event: InputEvent) -> [Effect] {
        switch event {
        case .key(let key):
            return press(key)
        case .scan(let text, let typed):
            return scan(text, typed: typed)
        case .paste(let text):
            return paste(text)
        case .resize(let size):
            self.size = size
            return [.repaint]
        }
    }

    /// The top popup first, then commands, then the pane, at last the scan box.
    private mutating func press(_ key: KeyPress) -> [Effect] {
        lastUsed = now
        if let popup = popups.last { return popup.press(key, on: &self) }
        if let command = CommandCatalog.command(for: key, in: self) { return command.attempt(on: &self) }
        let editsText = (key == KeyPress(.home) || key == KeyPress(.end)) && !scanBox.isEmpty
        if !editsText, let effects = PaneCatalog[pane].press(&self, key) { return effects }
        if key == KeyPress(.enter) { return submit() }
        let reply = scanBox.handle(key)
        if case .refused(let refusal) = reply { tell(.notice, refusal.notice) }
        return reply == .edited ? PaneCatalog[pane].typed(&self) : []
    }

    /// A scan never answers a dialog: it fills the field of a form that has the cursor, else it waits in the queue.
    private mutating func scan(_ text: String, typed: Int) -> [Effect] {
        lastUsed = now
        if let popup = popups.last, popup.takesScans { return popup.press(KeyPress(.tab), on: &self) }
        popups.last?.forget(typed, on: &self)
        scanBox.clear()
        scanBox.paste(text)
        return submit()
    }

    private mutating func paste(_ text: String) -> [Effect] {
        lastUsed = now
        if let popup = popups.last { return popup.paste(text, on: &self) }
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmingBlanks() }
        guard lines.count(where: { !$0.isEmpty }) < 2 else { return pasteList(lines) }
        if let refusal = scanBox.paste(text) { tell(.notice, refusal.notice) }
        return PaneCatalog[pane].typed(&self)
    }

    /// A list of codes from elsewhere: each line waits in the queue like a scan.
    private mutating func pasteList(_ lines: [String]) -> [Effect] {
        for line in lines where !line.isEmpty {
            var text = TextField(limit: scanBox.limit)
            text.paste(line)
            queue.append(.read(text.text), for: pane)
        }
        return []
    }

    /// Puts what stands in the scan box into the queue.
    mutating func submit() -> [Effect] {
        let text = scanBox.text.trimmingBlanks()
        scanBox.clear()
        guard !text.isEmpty else { return [] }
        queue.append(.read(text), for: pane)
        return PaneCatalog[pane].typed(&self)
    }

    /// Starts on the next scan, unless one is under way or a dialog waits for staff.
    mutating func pump() -> [Effect] {
        guard popups.isEmpty, let next = queue.start() else { return [] }
        switch next.kind {
        case .read(let text):
            return [.readScan(text, ticket: next.ticket)]
        case .open(let patron):
            return [.openPatron(patron, .visit(ticket: next.ticket))]
        case .act(let make):
            guard let effect = make(&self) else {
                queue.finish()
                return pump()
            }
            return [queue.attempt(effect)]
        }
    }

    mutating func takeMeaning(_ ticket: Int, _ result: Result<ScanMeaning, DeskError>) -> [Effect] {
        guard let scan = queue.working(on: ticket) else { return [] }
        switch result {
        case .success(let meaning):
            return PaneCatalog[scan.pane].scanned(&self, scan, meaning)
        case .failure(let error):
            refuse(scan, Trouble(error))
            return []
        }
    }

    mutating func tick(_ now: Moment) -> [Effect] {
        self.now = now
        closeWhatRests()
        guard !isPolling else { return [] }
        isPolling = true
        return [.pollChanges(changePosition)]
    }

    /// What other desks, and this one, changed: each pane asks again for what it shows of it.
    mutating func take(_ changes: Result<RecentChanges, DeskError>) -> [Effect] {
        isPolling = false
        guard case .success(let changes) = changes else {
            isLive = false
            return []
        }
        isLive = true
        let isFirst = changePosition == nil
        changePosition = changes.position
        guard !isFirst, changes.isGap || !changes.topics.isEmpty else { return [] }
        let refresh = Refresh(topics: changes.topics, isGap: changes.isGap)
        var effects: [Effect] = []
        for pane in PaneCatalog.all {
            effects += pane.refresh(&self, refresh)
        }
        return effects
    }

    /// Looks for changes at once, so that an act's result shows without waiting for the next look.
    mutating func lookAgain() -> [Effect] {
        guard !isPolling else { return [] }
        isPolling = true
        return [.pollChanges(changePosition)]
    }
}

extension TextField.Refusal {
    /// What staff are told when something typed or pasted does not get in.
    var notice: ScanNotice {
        switch self {
        case .unprintable: .unsafeCharacter
        case .full: .tooLong
        }
    }
}
