import Circulation
import Vault

extension DeskError {
    /// The desk's word for what the vault found.
    init(_ error: VaultError) {
        self =
            switch error {
            case .keyFileMissing(let path): .key(.missing(path: path))
            case .keyFileExists(let path): .key(.exists(path: path))
            case .keyFileNotWritten(let path, _), .keyFileUnreadable(let path, _): .key(.denied(path: path))
            case .keyFileOpenToOthers(let path, _), .keyFileOwnedByAnother(let path, _):
                .key(.exposed(path: path))
            case .keyFileNotPlain(let path), .keyFileMalformed(let path, _): .key(.malformed(path: path))
            case .sealedValueRefused(let place), .sealedUnderOtherKey(let place, _, _):
                .inconsistent("sealed value in \(place.table).\(place.column)")
            case .fileUnreadable(let path, _): .database(.denied(path: path))
            }
    }
}
