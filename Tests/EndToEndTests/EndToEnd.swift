import Testing

/// The programs as they are delivered, in real terminals and as real processes.
///
/// One story at a time: each uses the machine as two desks do, and some measure how long things take.
@Suite("From end to end", .serialized)
enum EndToEnd {}
