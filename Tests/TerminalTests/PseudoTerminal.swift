import Canvas
import Glibc
import Testing

/// A program run in a terminal of its own: send it bytes, wait for what it shows.
///
/// Every wait has a deadline, and output is waited for with `poll`; nothing sleeps.
final class PseudoTerminal {
    /// What the program has drawn.
    private(set) var screen: VirtualTerminal
    /// Everything the program has written, raw.
    private(set) var output: [UInt8] = []
    let processID: pid_t
    private let controller: Int32
    /// Kept open, so that the terminal's modes can be read after the program has ended.
    private let slave: Int32
    private var status: Int32?
    private var isControllerOpen = true
    private let patience: Int64

    /// Starts `program` with its standard streams on a new terminal, as the leader of a new session.
    ///
    /// - Parameter patience: milliseconds any wait may take.
    init(
        _ program: String,
        _ arguments: [String] = [],
        environment: [String: String] = [:],
        size: Size = Size(columns: 120, rows: 30),
        patience: Int64 = 8_000
    ) throws {
        screen = VirtualTerminal(size: size)
        self.patience = patience
        var ends: (controller: Int32, slave: Int32) = (-1, -1)
        try #require(openpty(&ends.controller, &ends.slave, nil, nil, nil) == 0)
        let name = String(cString: try #require(ttyname(ends.slave)))
        (controller, slave) = ends
        _ = fcntl(controller, F_SETFD, FD_CLOEXEC)
        _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
        _ = fcntl(controller, F_SETFL, O_NONBLOCK)
        Self.setSize(size, of: controller)
        processID = try Self.spawn(program, arguments, environment, terminal: name)
    }

    deinit {
        if status == nil {
            Glibc.kill(processID, SIGKILL)
            waitpid(processID, nil, 0)
        }
        close(slave)
        if isControllerOpen { close(controller) }
    }

    /// glibc's `POSIX_SPAWN_SETSID`, which Swift's module of glibc leaves out.
    private static let newSession: Int16 = 0x80

    private static func spawn(
        _ program: String, _ arguments: [String], _ environment: [String: String], terminal: String
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        // A session leader that opens a terminal gets it as its controlling one.
        let flags = Self.newSession | Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
        posix_spawnattr_setflags(&attributes, flags)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var identifier: pid_t = 0
        let error = posix_spawn(&identifier, program, &actions, &attributes, &words, &variables)
        try #require(error == 0, "cannot start \(program)")
        return identifier
    }

    /// Types bytes; reads output meanwhile, so that neither side waits for the other.
    func send(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        var sent = 0
        let deadline = now() + patience
        while sent < bytes.count, now() < deadline {
            var ready = pollfd(fd: controller, events: Int16(POLLIN | POLLOUT), revents: 0)
            poll(&ready, 1, 100)
            if ready.revents & Int16(POLLIN) != 0 { read() }
            let chunk = bytes[sent..<min(bytes.count, sent + 1_024)]
            sent += max(0, chunk.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) })
        }
    }

    func send(_ text: String) {
        send(text.utf8)
    }

    /// Reads until the screen is as wanted, and says whether it became so.
    @discardableResult
    func wait(until isDone: (VirtualTerminal) -> Bool) -> Bool {
        let deadline = now() + patience
        while !isDone(screen) {
            guard now() < deadline, readWhenReady(for: deadline - now()) else { return isDone(screen) }
        }
        return true
    }

    /// Reads until this text stands somewhere on the screen.
    @discardableResult
    func wait(for text: String) -> Bool {
        wait { $0.text.contains(text) }
    }

    /// Reads until nothing has come for so many milliseconds, and gives the bytes that came.
    func settle(quiet: Int64 = 100) -> ArraySlice<UInt8> {
        let start = output.count
        let deadline = now() + patience
        while now() < deadline, readWhenReady(for: quiet) {}
        return output[start...]
    }

    /// Waits for the program to end; `nil` when it does not.
    func waitForExit() -> ExitStatus? {
        let deadline = now() + patience
        while status == nil, now() < deadline {
            if isControllerOpen { _ = readWhenReady(for: 10) } else { poll(nil, 0, 10) }
            var code: Int32 = 0
            if waitpid(processID, &code, WNOHANG) == processID { status = code }
        }
        if isControllerOpen { read() }
        return status.map(ExitStatus.init)
    }

    func resize(to size: Size) {
        screen.resize(to: size)
        Self.setSize(size, of: controller)
    }

    func kill(_ signal: Int32) {
        Glibc.kill(processID, signal)
    }

    /// Cuts the line: the program gets SIGHUP and the end of its input.
    func hangUp() {
        close(controller)
        isControllerOpen = false
    }

    /// Makes the terminal take no more output, as Ctrl-S or a dead link does.
    func stopOutput() {
        tcflow(slave, TCOOFF)
    }

    /// The terminal's input and local modes, to compare before and after.
    var modes: [tcflag_t] {
        var modes = termios()
        tcgetattr(slave, &modes)
        return [modes.c_iflag, modes.c_oflag, modes.c_lflag]
    }

    /// Processor time the program has used, in clock ticks of 10 ms.
    var processorTicks: Int? {
        guard let file = fopen("/proc/\(processID)/stat", "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1_024)
        let count = fread(&bytes, 1, bytes.count, file)
        let fields = String(decoding: bytes[..<count], as: UTF8.self).split(separator: ")").last?
            .split(separator: " ")
        guard let fields, fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12])
        else { return nil }
        return user + system
    }

    private func readWhenReady(for milliseconds: Int64) -> Bool {
        var ready = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, Int32(clamping: milliseconds)) > 0 else { return false }
        return read()
    }

    @discardableResult
    private func read() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(controller, &bytes, bytes.count)
        guard count > 0 else { return false }
        output += bytes[..<count]
        screen.feed(bytes[..<count])
        return true
    }

    private func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }

    private static func setSize(_ size: Size, of descriptor: Int32) {
        var extent = winsize(
            ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(descriptor, UInt(TIOCSWINSZ), &extent)
    }
}

/// How a program ended.
enum ExitStatus: Equatable {
    case exited(Int32)
    case killed(by: Int32)

    init(_ status: Int32) {
        self = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(by: status & 0x7F)
    }
}
