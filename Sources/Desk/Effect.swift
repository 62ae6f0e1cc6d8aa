public import Circulation
public import Services

/// Something the desk wants done outside itself; each ends in exactly one message, except the last three.
public enum Effect: Sendable {
    case readScan(String, ticket: Int)
    case findPatrons(String, generation: Int)
    case openPatron(ID<Patron>, OpenPurpose)
    case checkOut(CheckOut, OperationID, ticket: Int)
    case checkIn(CheckIn, OperationID, ticket: Int)
    case renew(Renew, OperationID)
    case moveVisit(MoveVisit, OperationID)
    case undo(OperationID)
    case register(PatronEntry, OperationID)
    /// Corrects a record; the one the form was filled from shows whether another desk was faster.
    case edit(Patron, PatronEntry, OperationID)
    /// The pinyin of a name that is being typed.
    case readName(String)
    case findLastAct
    case pollChanges(ChangePosition?)
    case repaint
    case quit
}

extension Effect {
    /// Starts the effect on the library's own queues; the reply is posted from there.
    public func start(with services: DeskServices, post: @escaping @Sendable (Message) -> Void) {
        switch self {
        case .readScan(let text, let ticket):
            services.askLater(ReadScan(text)) { post(.scanRead(ticket: ticket, $0)) }
        case .findPatrons(let text, let generation):
            services.askLater(FindPatrons(text)) { post(.patronsFound(generation: generation, $0)) }
        case .openPatron(let patron, let purpose):
            services.askLater(OpenPatron(patron)) { post(.patronOpened(purpose, $0)) }
        case .checkOut(let act, let id, let ticket):
            services.performLater(act, id: id) { post(.checkedOut(ticket: ticket, $0)) }
        case .checkIn(let act, let id, let ticket):
            services.performLater(act, id: id) { post(.checkedIn(ticket: ticket, $0)) }
        case .renew(let act, let id):
            services.performLater(act, id: id) { post(.renewed($0)) }
        case .moveVisit(let act, let id):
            services.performLater(act, id: id) { post(.visitMoved($0)) }
        case .undo(let id):
            services.performLater(Undo(), id: id) { post(.undone($0)) }
        case .register(let entry, let id):
            services.registerLater(entry, id: id) { post(.registered($0)) }
        case .edit(let patron, let entry, let id):
            services.correctLater(patron.id, to: entry, startingFrom: patron, id: id) { post(.edited($0)) }
        case .readName(let name):
            services.readNameLater(name) { post(.readingFound(name: name, reading: $0)) }
        case .findLastAct:
            services.askLater(FindLastAct()) { post(.lastActFound($0)) }
        case .pollChanges(let position):
            services.changesLater(since: position) { post(.changes($0)) }
        case .repaint, .quit:
            break
        }
    }

    /// Whether a message answers this effect; what a test waits for until the desk is idle.
    public var isAnswered: Bool {
        switch self {
        case .readScan, .findPatrons, .openPatron, .checkOut, .checkIn, .renew, .moveVisit, .undo, .register,
            .edit, .readName, .findLastAct, .pollChanges:
            true
        case .repaint, .quit:
            false
        }
    }
}
