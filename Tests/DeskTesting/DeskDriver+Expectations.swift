import Canvas
public import Circulation
public import Phrasebook
import Services
public import Testing

/// What a clerk sees; a failure shows the whole screen.
extension DeskDriver {
    /// How this desk writes values, or how it would in another language.
    public func formats(in other: Language? = nil) -> Formats {
        Formats(
            language: other ?? language, today: town.clock.now.day(at: services.profile.offset),
            names: BranchNames(branches))
    }

    /// The screen says this, in the language of the desk.
    @discardableResult
    public func expect(
        _ phrases: any Phrase...,
        in other: Language? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Self {
        for phrase in phrases {
            look(for: phrase.text(in: formats(in: other)), isWanted: true, at: sourceLocation)
        }
        return self
    }

    @discardableResult
    public func expectNo(
        _ phrases: any Phrase...,
        in other: Language? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Self {
        for phrase in phrases {
            look(for: phrase.text(in: formats(in: other)), isWanted: false, at: sourceLocation)
        }
        return self
    }

    /// The screen shows this text, whatever the language: a name, a title, a number.
    @discardableResult
    public func expect(text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Self {
        look(for: text, isWanted: true, at: sourceLocation)
        return self
    }

    @discardableResult
    public func expectNo(text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Self {
        look(for: text, isWanted: false, at: sourceLocation)
        return self
    }

    /// One row shows the text and, in the language of the desk, everything else.
    @discardableResult
    public func expect(
        row text: String,
        has phrases: any Phrase...,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Self {
        let texts = [text] + phrases.map { $0.text(in: formats()) }
        if !ScreenText(frame).hasRow(with: texts) {
            record("no row with \(texts)", at: sourceLocation)
        }
        return self
    }

    /// The finding stands in the row of this text, as briefly as lists say it.
    @discardableResult
    public func expect(
        row text: String,
        brief finding: Finding,
        isRenewal: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Self {
        let brief = isRenewal ? finding.renewalBrief(in: formats()) : finding.brief(in: formats())
        let texts = [text, brief]
        if !ScreenText(frame).hasRow(with: texts) {
            record("no row with \(texts)", at: sourceLocation)
        }
        return self
    }

    /// The task took so many keys and scans since the desk was opened.
    @discardableResult
    public func expectCost(
        keys: Int,
        scans: Int,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Self {
        settle()
        if self.keys != keys || self.scans != scans {
            record(
                "took \(self.keys) keys and \(self.scans) scans, not \(keys) and \(scans)", at: sourceLocation
            )
        }
        return self
    }

    private func look(for text: String, isWanted: Bool, at location: SourceLocation) {
        if ScreenText(frame).shows(text) != isWanted {
            record(
                isWanted ? "not on the screen: \(text)" : "must not be on the screen: \(text)", at: location)
        }
    }

    private func record(_ complaint: String, at location: SourceLocation) {
        Issue.record("\(complaint)\n\(frame.text)", sourceLocation: location)
    }
}
