/// Word lists from which titles are put together so that they read like titles.
enum DemonstrationWords {
    struct Subject {
        let chinese: String
        let english: String
        /// A class of the Chinese Library Classification.
        let classNumber: String
    }

    static let subjects: [Subject] = [
        Subject(chinese: "心理学", english: "Psychology", classNumber: "B84"),
        Subject(chinese: "中国哲学", english: "Chinese Philosophy", classNumber: "B2"),
        Subject(chinese: "逻辑学", english: "Logic", classNumber: "B81"),
        Subject(chinese: "社会学", english: "Sociology", classNumber: "C91"),
        Subject(chinese: "人口统计", english: "Population Statistics", classNumber: "C92"),
        Subject(chinese: "民法", english: "Civil Law", classNumber: "D913"),
        Subject(chinese: "经济学", english: "Economics", classNumber: "F0"),
        Subject(chinese: "家庭理财", english: "Household Finance", classNumber: "F83"),
        Subject(chinese: "电子商务", english: "Online Trade", classNumber: "F713.36"),
        Subject(chinese: "教育学", english: "Education", classNumber: "G40"),
        Subject(chinese: "图书馆学", english: "Librarianship", classNumber: "G250"),
        Subject(chinese: "体育", english: "Sport", classNumber: "G8"),
        Subject(chinese: "汉语", english: "The Chinese Language", classNumber: "H1"),
        Subject(chinese: "英语", english: "English Usage", classNumber: "H31"),
        Subject(chinese: "宋词", english: "Song Lyrics", classNumber: "I222.844"),
        Subject(chinese: "书法", english: "Calligraphy", classNumber: "J292"),
        Subject(chinese: "摄影", english: "Photography", classNumber: "J41"),
        Subject(chinese: "古典音乐", english: "Classical Music", classNumber: "J605"),
        Subject(chinese: "中国古代史", english: "Ancient China", classNumber: "K22"),
        Subject(chinese: "杭州", english: "Hangzhou", classNumber: "K295.51"),
        Subject(chinese: "大运河", english: "The Grand Canal", classNumber: "K928.42"),
        Subject(chinese: "丝绸", english: "Silk", classNumber: "TS14"),
        Subject(chinese: "微积分", english: "Calculus", classNumber: "O172"),
        Subject(chinese: "物理", english: "Physics", classNumber: "O4"),
        Subject(chinese: "天文", english: "Astronomy", classNumber: "P1"),
        Subject(chinese: "植物", english: "Plants", classNumber: "Q94"),
        Subject(chinese: "鸟类", english: "Birds", classNumber: "Q959.7"),
        Subject(chinese: "养生", english: "Healthy Living", classNumber: "R161"),
        Subject(chinese: "中医", english: "Chinese Medicine", classNumber: "R2"),
        Subject(chinese: "茶", english: "Tea", classNumber: "TS971"),
        Subject(chinese: "家常菜", english: "Home Cooking", classNumber: "TS972.1"),
        Subject(chinese: "园艺", english: "Gardening", classNumber: "S6"),
        Subject(chinese: "数据结构", english: "Data Structures", classNumber: "TP311.12"),
        Subject(chinese: "人工智能", english: "Artificial Intelligence", classNumber: "TP18"),
        Subject(chinese: "数据库", english: "Databases", classNumber: "TP311.13"),
        Subject(chinese: "程序设计", english: "Programming", classNumber: "TP312"),
        Subject(chinese: "建筑", english: "Architecture", classNumber: "TU"),
        Subject(chinese: "园林", english: "Garden Design", classNumber: "TU986"),
        Subject(chinese: "高速铁路", english: "High-Speed Rail", classNumber: "U238"),
        Subject(chinese: "环境保护", english: "Protecting Nature", classNumber: "X"),
    ]

    static let chineseForms = [
        "导论", "入门", "十讲", "简史", "手册", "漫谈", "图解", "基础", "札记", "三百问", "研究", "读本", "常识", "新编",
    ]

    static let englishForms = [
        "An Introduction to #", "# in Ten Lessons", "A Short History of #", "The Handbook of #", "Notes on #",
        "# Explained", "Understanding #", "# for Beginners", "A Reader in #", "Thinking about #",
    ]

    static let chinesePlaces = [
        "江南", "西湖", "运河", "北方", "故乡", "雨夜", "旧城", "山间", "海边", "小镇", "巷口", "河谷", "渡口", "春天",
        "冬日", "月光下", "群山", "远方", "码头", "桥边", "窗外", "屋顶", "沙漠", "林中",
    ]

    static let chineseThings = [
        "灯塔", "来信", "茶馆", "少年", "钟声", "信使", "渡船", "图书馆", "四季", "邻居", "影子", "裁缝", "琴师", "守夜人",
        "候鸟", "集市", "石桥", "地图", "旅人", "花园", "铁匠", "照相馆", "老街", "戏台", "风筝", "书店", "木匠", "归途",
    ]

    static let englishQualities = [
        "Silent", "Last", "Hidden", "Paper", "Winter", "Golden", "Distant", "Borrowed", "Narrow", "Blue",
        "Patient",
        "Forgotten", "Second", "Quiet", "Restless", "Painted", "Early", "Northern",
    ]

    static let englishThings = [
        "Lighthouse", "Letter", "Bridge", "Garden", "Orchard", "Ferry", "Teahouse", "Map", "River",
        "Clockmaker",
        "Harbour", "Library", "Window", "Journey", "Weaver", "Courtyard", "Island", "Messenger", "Mountain",
        "Well",
    ]

    static let animals = ["狐狸", "兔子", "刺猬", "小熊", "鲸鱼", "猫头鹰", "松鼠", "大象", "青蛙", "企鹅", "老虎", "蚂蚁"]

    static let adventures = [
        "去旅行", "开书店", "的生日", "搬新家", "学游泳", "找朋友", "上学记", "的秘密花园", "种向日葵", "看星星", "过新年",
        "和月亮",
    ]

    static let magazines = [
        "江南文艺月刊", "湖畔", "少年科学世界", "城市漫步", "茶与生活", "园林读本", "历史课堂", "观星", "家庭小药箱", "走读",
        "镜头", "弈林", "小棋手", "厨房札记", "小小读者", "营造",
    ]

    static let films = [
        "运河人家", "茶山四季", "钱塘江潮", "良渚古城", "丝路", "江南园林", "高铁时代", "飞鸟与湿地", "故宫木作", "昆曲六百年",
    ]

    static let toys: [(chinese: String, english: String, pieces: Int)] = [
        ("木制积木", "Wooden blocks", 48), ("拼图地球", "Globe jigsaw", 60), ("小小厨房", "Play kitchen", 22),
        ("磁力片", "Magnetic tiles", 36), ("动物农场", "Animal farm", 28), ("轨道火车", "Train on rails", 40),
        ("医生玩具箱", "Doctor's case", 14), ("七巧板", "Tangram", 7), ("沙画套装", "Sand painting set", 9),
        ("机器人小车", "Robot car", 5), ("四子棋", "Four in a row", 43), ("布偶剧场", "Puppet theatre", 8),
    ]

    static let publishers = [
        "钱塘江出版社", "江南文艺出版社", "运河科学出版社", "湖山教育出版社", "新潮少儿出版社", "Lakeside Press",
        "Canal House", "东吴书局",
    ]
}
