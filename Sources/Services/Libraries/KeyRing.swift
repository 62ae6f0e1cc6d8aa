public import Circulation
public import Vault

/// The master key of the libraries of one account.
public struct KeyRing: Sendable {
    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// The key on file.
    ///
    /// - Throws: ``DeskError/key(_:)``: missing, readable by others, or not a key.
    public func vault() throws(DeskError) -> SealedVault {
        SealedVault(try KeyRing.mapped { () throws(VaultError) in try KeyFile.load(at: path) })
    }

    /// The key on file, made now when there is none; says whether it was made.
    ///
    /// - Throws: ``DeskError/key(_:)``; a key that is there but cannot be used is never replaced.
    public func vaultMakingKey() throws(DeskError) -> (vault: SealedVault, isNew: Bool) {
        if FileSystem.exists(path) { return (try vault(), false) }
        try Places.makeFolder(FileSystem.folder(of: path))
        do throws(VaultError) {
            return (SealedVault(try KeyFile.create(at: path)), true)
        } catch .keyFileExists {
            // Another program has just made it: one key serves both.
            return (try vault(), false)
        } catch {
            throw DeskError(error)
        }
    }

    private static func mapped<Value>(_ body: () throws(VaultError) -> Value) throws(DeskError) -> Value {
        do throws(VaultError) {
            return try body()
        } catch {
            throw DeskError(error)
        }
    }
}
