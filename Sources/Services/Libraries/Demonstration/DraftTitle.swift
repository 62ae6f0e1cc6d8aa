import Circulation

/// A title put together from word lists, and what its copies have in common.
struct DraftTitle: Hashable {
    var name: String
    var author: String
    var publisher: String
    var year: Int?
    var language: String
    var type: ItemType
    var classNumber: String
    /// Fen.
    var price: Int
    var pieces = 1
    var hasISBN = false

    /// A title of any kind, books for the most part.
    init(before year: Int, using generator: inout SplitMix64) {
        switch generator.number(in: 1...100) {
        case 1...34: self = DraftTitle.study(using: &generator)
        case 35...56: self = DraftTitle.novel(using: &generator)
        case 57...67: self = DraftTitle.childrens(using: &generator)
        case 68...82: self = DraftTitle.english(using: &generator)
        case 83...87: self = DraftTitle.issue(before: year, using: &generator)
        case 88...92: self = DraftTitle.film(using: &generator)
        case 93...96: self = DraftTitle.audiobook(using: &generator)
        default: self = DraftTitle.toy(using: &generator)
        }
        if self.year == nil && type != .toy { self.year = year - generator.number(in: 1...28) }
    }

    init(
        _ name: String,
        by author: String,
        from publisher: String,
        language: String = "chi",
        type: ItemType = .book,
        classNumber: String,
        price: Int
    ) {
        self.name = name
        self.author = author
        self.publisher = publisher
        self.language = language
        self.type = type
        self.classNumber = classNumber
        self.price = price
        hasISBN = type == .book || type == .audiobook
    }

    private static func study(using generator: inout SplitMix64) -> DraftTitle {
        let subject = generator.one(of: DemonstrationWords.subjects)
        return DraftTitle(
            subject.chinese + generator.one(of: DemonstrationWords.chineseForms),
            by: DemonstrationNames.chinese(using: &generator).text + generator.one(of: ["著", "编著", "主编"]),
            from: generator.one(of: DemonstrationWords.publishers), classNumber: subject.classNumber,
            price: generator.number(in: 28...98) * 100)
    }

    private static func novel(using generator: inout SplitMix64) -> DraftTitle {
        let place = generator.one(of: DemonstrationWords.chinesePlaces)
        let thing = generator.one(of: DemonstrationWords.chineseThings)
        return DraftTitle(
            generator.chance(70) ? place + "的" + thing : place + "与" + thing,
            by: DemonstrationNames.chinese(using: &generator).text + "著",
            from: generator.one(of: DemonstrationWords.publishers), classNumber: "I247.57",
            price: generator.number(in: 25...68) * 100)
    }

    private static func childrens(using generator: inout SplitMix64) -> DraftTitle {
        let animal = generator.one(of: DemonstrationWords.animals)
        return DraftTitle(
            animal + generator.one(of: DemonstrationWords.adventures),
            by: DemonstrationNames.chinese(using: &generator).text + "文图",
            from: generator.one(of: DemonstrationWords.publishers), classNumber: "I287.8",
            price: generator.number(in: 18...45) * 100)
    }

    private static func english(using generator: inout SplitMix64) -> DraftTitle {
        let author = DemonstrationNames.western(using: &generator)
        let publisher = generator.one(of: ["Lakeside Press", "Canal House", "Six Harmonies Books"])
        let price = generator.number(in: 68...168) * 100
        guard generator.chance(60) else {
            let subject = generator.one(of: DemonstrationWords.subjects)
            let form = generator.one(of: DemonstrationWords.englishForms)
            return DraftTitle(
                form.replacing("#", with: subject.english), by: author, from: publisher, language: "eng",
                classNumber: subject.classNumber, price: price)
        }
        let quality = generator.one(of: DemonstrationWords.englishQualities)
        return DraftTitle(
            "The \(quality) \(generator.one(of: DemonstrationWords.englishThings))", by: author,
            from: publisher, language: "eng", classNumber: "I712.45", price: price)
    }

    private static func issue(before year: Int, using generator: inout SplitMix64) -> DraftTitle {
        let magazine = generator.one(of: DemonstrationWords.magazines)
        let published = year - generator.number(in: 1...3)
        var draft = DraftTitle(
            "\(magazine) \(published)年第\(generator.number(in: 1...12))期", by: "",
            from: generator.one(of: DemonstrationWords.publishers), type: .periodical, classNumber: "Z6",
            price: generator.number(in: 10...28) * 100)
        draft.year = published
        return draft
    }

    private static func film(using generator: inout SplitMix64) -> DraftTitle {
        let film = generator.one(of: DemonstrationWords.films)
        var draft = DraftTitle(
            "\(film) 第\(generator.number(in: 1...9))集", by: "",
            from: generator.one(of: DemonstrationWords.publishers), type: .audiovisual, classNumber: "J952",
            price: generator.number(in: 20...60) * 100)
        draft.pieces = generator.number(in: 1...3)
        return draft
    }

    private static func audiobook(using generator: inout SplitMix64) -> DraftTitle {
        var draft = novel(using: &generator)
        draft.name += " (有声书)"
        draft.type = .audiobook
        return draft
    }

    private static func toy(using generator: inout SplitMix64) -> DraftTitle {
        let toy = generator.one(of: DemonstrationWords.toys)
        let number = generator.number(in: 1...30)
        let isEnglish = generator.chance(15)
        var draft = DraftTitle(
            isEnglish ? "\(toy.english) no. \(number)" : "\(toy.chinese) \(number)号", by: "",
            from: generator.one(of: ["湖山玩具厂", "Lakeside Toys"]), language: isEnglish ? "eng" : "chi",
            type: .toy, classNumber: "G613.7", price: generator.number(in: 49...399) * 100)
        draft.pieces = toy.pieces
        return draft
    }
}
