/// Names of people who do not exist, put together from common parts.
enum DemonstrationNames {
    struct Name: Hashable {
        let text: String
        /// One syllable for each 汉字; empty for a name in Latin letters.
        let pinyin: String
    }

    /// A Chinese name in more than nine of ten cases, else one in Latin letters.
    static func name(using generator: inout SplitMix64) -> Name {
        generator.chance(8)
            ? Name(text: western(using: &generator), pinyin: "") : chinese(using: &generator)
    }

    static func western(using generator: inout SplitMix64) -> String {
        generator.one(of: westernGiven) + " " + generator.one(of: westernSurnames)
    }

    static func chinese(using generator: inout SplitMix64) -> Name {
        // Common surnames come first in the list: the lower of two draws makes them common here too.
        let draws = (
            generator.number(in: 0...surnames.count - 1), generator.number(in: 0...surnames.count - 1)
        )
        let surname = surnames[min(draws.0, draws.1)]
        let first = generator.one(of: given)
        guard generator.chance(70) else {
            return Name(text: surname.text + first.text, pinyin: surname.pinyin + " " + first.pinyin)
        }
        let second = generator.one(of: given)
        return Name(
            text: surname.text + first.text + second.text,
            pinyin: [surname.pinyin, first.pinyin, second.pinyin].joined(separator: " "))
    }

    private static let surnames: [(text: String, pinyin: String)] = [
        ("王", "wang"), ("李", "li"), ("张", "zhang"), ("刘", "liu"), ("陈", "chen"), ("杨", "yang"),
        ("黄", "huang"), ("赵", "zhao"), ("吴", "wu"), ("周", "zhou"), ("徐", "xu"), ("孙", "sun"), ("马", "ma"),
        ("朱", "zhu"), ("胡", "hu"), ("郭", "guo"), ("何", "he"), ("林", "lin"), ("高", "gao"), ("罗", "luo"),
        ("郑", "zheng"), ("梁", "liang"), ("谢", "xie"), ("宋", "song"), ("唐", "tang"), ("许", "xu"),
        ("邓", "deng"), ("冯", "feng"), ("韩", "han"), ("曹", "cao"), ("曾", "zeng"), ("彭", "peng"),
        ("萧", "xiao"), ("蔡", "cai"), ("潘", "pan"), ("田", "tian"), ("董", "dong"), ("袁", "yuan"),
        ("于", "yu"), ("余", "yu"), ("叶", "ye"), ("蒋", "jiang"), ("杜", "du"), ("苏", "su"), ("魏", "wei"),
        ("程", "cheng"), ("吕", "lv"), ("丁", "ding"), ("沈", "shen"), ("任", "ren"), ("姚", "yao"),
        ("卢", "lu"), ("傅", "fu"), ("钟", "zhong"), ("姜", "jiang"), ("崔", "cui"), ("谭", "tan"),
        ("廖", "liao"), ("范", "fan"), ("汪", "wang"), ("陆", "lu"), ("金", "jin"), ("石", "shi"), ("戴", "dai"),
        ("贾", "jia"), ("韦", "wei"), ("夏", "xia"), ("邱", "qiu"), ("方", "fang"), ("侯", "hou"), ("邹", "zou"),
        ("熊", "xiong"), ("孟", "meng"), ("秦", "qin"), ("白", "bai"), ("江", "jiang"), ("阎", "yan"),
        ("薛", "xue"), ("尹", "yin"), ("段", "duan"), ("雷", "lei"), ("黎", "li"), ("史", "shi"), ("龙", "long"),
        ("陶", "tao"), ("贺", "he"), ("顾", "gu"), ("毛", "mao"), ("郝", "hao"), ("龚", "gong"), ("邵", "shao"),
        ("万", "wan"), ("钱", "qian"), ("严", "yan"), ("单", "shan"), ("仇", "qiu"), ("葛", "ge"), ("俞", "yu"),
        ("章", "zhang"), ("楼", "lou"), ("欧阳", "ou yang"), ("诸葛", "zhu ge"),
    ]

    private static let given: [(text: String, pinyin: String)] = [
        ("伟", "wei"), ("芳", "fang"), ("娜", "na"), ("敏", "min"), ("静", "jing"), ("丽", "li"),
        ("强", "qiang"), ("磊", "lei"), ("军", "jun"), ("洋", "yang"), ("勇", "yong"), ("艳", "yan"),
        ("杰", "jie"), ("娟", "juan"), ("涛", "tao"), ("明", "ming"), ("超", "chao"), ("霞", "xia"),
        ("平", "ping"), ("刚", "gang"), ("桂", "gui"), ("英", "ying"), ("华", "hua"), ("文", "wen"),
        ("建", "jian"), ("国", "guo"), ("志", "zhi"), ("海", "hai"), ("春", "chun"), ("玉", "yu"), ("兰", "lan"),
        ("梅", "mei"), ("红", "hong"), ("婷", "ting"), ("雪", "xue"), ("琳", "lin"), ("晨", "chen"),
        ("宇", "yu"), ("浩", "hao"), ("然", "ran"), ("子", "zi"), ("轩", "xuan"), ("欣", "xin"), ("怡", "yi"),
        ("涵", "han"), ("梓", "zi"), ("诗", "shi"), ("雨", "yu"), ("思", "si"), ("佳", "jia"), ("俊", "jun"),
        ("博", "bo"), ("天", "tian"), ("一", "yi"), ("诺", "nuo"), ("可", "ke"), ("馨", "xin"), ("睿", "rui"),
        ("泽", "ze"), ("凯", "kai"), ("鑫", "xin"), ("龙", "long"), ("飞", "fei"), ("鹏", "peng"), ("斌", "bin"),
        ("辉", "hui"), ("波", "bo"), ("宁", "ning"), ("慧", "hui"), ("颖", "ying"), ("洁", "jie"), ("莉", "li"),
        ("萍", "ping"), ("云", "yun"), ("莲", "lian"), ("珍", "zhen"), ("秀", "xiu"), ("凤", "feng"),
        ("金", "jin"), ("庆", "qing"), ("福", "fu"), ("贵", "gui"), ("德", "de"), ("清", "qing"), ("远", "yuan"),
        ("安", "an"), ("乐", "le"), ("悦", "yue"), ("晓", "xiao"), ("东", "dong"), ("林", "lin"), ("峰", "feng"),
        ("瑞", "rui"), ("家", "jia"), ("豪", "hao"), ("航", "hang"), ("月", "yue"), ("阳", "yang"),
        ("新", "xin"),
    ]

    private static let westernGiven = [
        "Emma", "Lucas", "Sofia", "Noah", "Olivia", "Marek", "Anna", "Pierre", "Ingrid", "David", "Chloe",
        "Tomas",
        "Aisha", "Elena", "Peter", "Maria", "Jonas", "Grace", "Daniel", "Yuki", "Nina", "Samuel", "Ruth",
        "Oscar",
    ]

    private static let westernSurnames = [
        "Wilson", "Novak", "Martin", "Garcia", "Larsen", "Okafor", "Rossi", "Schmidt", "Dubois", "Kowalski",
        "Tanaka", "O'Brien", "Silva", "Haddad", "Lindgren", "Moreau", "Petrov", "Baker", "Fischer",
        "Nakamura",
    ]
}
