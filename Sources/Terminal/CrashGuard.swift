import CNcurses

/// Gives the terminal back when the program traps.
public enum CrashGuard {
    /// Handles SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE and SIGSEGV: the terminal is reset, the signal raised again.
    ///
    /// Call it first in `main`. It takes the place of Swift's own backtracer, which would ask questions on the
    /// clerk's screen. A stack overflow is handled on the calling thread only.
    public static func install() {
        cn_catch_crashes()
    }
}
