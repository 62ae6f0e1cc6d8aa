import Circulation
import Glibc
import Phrasebook
import Services

/// The library of invented people, made where it is missing and shared by all desks of this account.
struct Demonstration {
    let places: Places
    let language: Language

    /// Makes the library unless it is there; `fresh` makes it anew in any case.
    func prepare(fresh: Bool) throws(DeskError) {
        let path = places.demonstration
        guard fresh || access(path, F_OK) != 0 else { return }
        say(.makingDemonstration(path: path))
        try Places.makeFolder(places.data)
        let today = WallClock.system.now().day(at: .china)
        try DemonstrationLibrary(today: today).build(at: path, keyAt: places.keyFile, replacing: fresh)
        say(.demonstrationMade(path: path))
    }

    private func say(_ phrase: LaunchPhrase) {
        PlainLines.warn(phrase.text(in: language))
    }
}
