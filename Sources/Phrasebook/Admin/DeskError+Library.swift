public import Circulation

extension DeskError {
    /// The error in terms of the library a person named.
    ///
    /// A library grows under a working name beside its own, such as `library.db.4711.new.part`; nobody who
    /// reads a sentence knows that file, and it is gone by then.
    public func naming(library path: String) -> DeskError {
        guard case .database(let fault) = self else { return self }
        return .database(fault.naming(library: path))
    }
}

extension DatabaseFault {
    fileprivate func naming(library path: String) -> DatabaseFault {
        func known(_ file: String) -> String { file.hasPrefix(path + ".") ? path : file }
        return switch self {
        case .missing(let file): .missing(path: known(file))
        case .exists(let file): .exists(path: known(file))
        case .foreign(let file): .foreign(path: known(file))
        case .newer(let file, let version, let most): .newer(path: known(file), version: version, known: most)
        case .older(let file, let version, let most): .older(path: known(file), version: version, known: most)
        case .corrupt(let file): .corrupt(path: known(file))
        case .readOnly(let file): .readOnly(path: known(file))
        case .full(let file): .full(path: known(file))
        case .denied(let file): .denied(path: known(file))
        case .networkFileSystem(let file): .networkFileSystem(path: known(file))
        case .replaced(let file): .replaced(path: known(file))
        case .busy, .setting, .failed: self
        }
    }
}
