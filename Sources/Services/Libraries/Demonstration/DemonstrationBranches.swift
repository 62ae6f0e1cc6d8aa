import Circulation
import Store

/// The invented union: a central library and 27 branches of the Hangzhou area.
enum DemonstrationBranches {
    /// The branches as they stand in the library, the central one first.
    struct Entered: Sendable {
        let branches: [Branch]
        let staff: [ID<Staff>]
        let desks: [ID<ServiceDesk>]
        let closed: [ClosedDays]
    }

    static func enter(
        in library: Writing, member: MemberCode, today: CalendarDay
    ) throws(DeskError) -> Entered {
        var ids: [ID<Branch>] = []
        var staff: [ID<Staff>] = []
        var desks: [ID<ServiceDesk>] = []
        var closed: [ClosedDays] = []
        for (index, name) in names.enumerated() {
            let branch = try library.insertBranch(
                code: "HZ" + padded(index + 1, to: 2), member: member, englishName: name.english,
                chineseName: name.chinese)
            ids.append(branch)
            staff.append(try enterStaff(in: library, of: branch, index: index, member: member))
            desks.append(try library.ensureDesk(named: Opening.usualDesk, at: branch).id)
            closed.append(closedDays(index: index, today: today))
            try library.setClosedDays(closed[index], at: branch)
        }
        var branches: [Branch] = []
        for id in ids {
            guard let branch = try library.branch(id) else { throw .gone(.branch) }
            branches.append(branch)
        }
        return Entered(branches: branches, staff: staff, desks: desks, closed: closed)
    }

    /// Two members of staff; the first of the union has number 0001.
    private static func enterStaff(
        in library: Writing,
        of branch: ID<Branch>,
        index: Int,
        member: MemberCode
    ) throws(DeskError) -> ID<Staff> {
        let first = try library.insertStaff(
            number: padded(index * 2 + 1, to: 4), name: staffNames[index % staffNames.count],
            role: .librarian,
            branch: branch, member: member)
        _ = try library.insertStaff(
            number: padded(index * 2 + 2, to: 4), name: staffNames[(index + 7) % staffNames.count],
            role: index == 0 ? .supervisor : .clerk, branch: branch, member: member)
        return first
    }

    /// Every third branch closes on Mondays, the central one never does by the week; all close on National
    /// Day, 1 to 3 October, and for three days at Spring Festival.
    private static func closedDays(index: Int, today: CalendarDay) -> ClosedDays {
        var days = ClosedDays(weekly: index % 3 == 1 ? [.monday] : [])
        for year in today.year - 2...today.year + 1 {
            for day in 1...3 {
                if let day = CalendarDay(year: year, month: 10, day: day) { days.single.insert(day) }
            }
        }
        for newYear in springFestivals.compactMap({ CalendarDay(iso: $0) }) {
            days.single.formUnion((-1...1).map { newYear.adding($0) })
        }
        return days
    }

    /// The first day of the lunar year (Purple Mountain Observatory's almanac).
    private static let springFestivals = [
        "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13",
        "2030-02-03",
    ]

    private static let staffNames = [
        "何敏", "马骏", "许静", "唐建国", "冯丽", "董海", "袁梅", "蒋平", "蔡红", "潘勇", "杜娟", "叶青", "程远",
    ]

    private static let names: [(english: String, chinese: String)] = [
        ("Hangzhou Central", "杭州总馆"), ("Shangcheng Branch", "上城分馆"),
        ("Gongshu Branch", "拱墅分馆"), ("West Lake Branch", "西湖分馆"),
        ("Binjiang Branch", "滨江分馆"), ("Xiaoshan Branch", "萧山分馆"),
        ("Yuhang Branch", "余杭分馆"), ("Linping Branch", "临平分馆"),
        ("Qiantang Branch", "钱塘分馆"), ("Fuyang Branch", "富阳分馆"),
        ("Lin'an Branch", "临安分馆"), ("Tonglu Branch", "桐庐分馆"),
        ("Chun'an Branch", "淳安分馆"), ("Jiande Branch", "建德分馆"),
        ("Children's Library", "少儿馆"), ("Canal Reading Room", "运河书房"),
        ("Xixi Wetland Reading Room", "西溪书房"), ("Longjing Tea Village", "龙井茶村书房"),
        ("Wulin Square", "武林广场分馆"), ("Qianjiang New Town", "钱江新城分馆"),
        ("Railway East Station", "火车东站书房"), ("Xiasha University Town", "下沙大学城分馆"),
        ("Liangzhu Branch", "良渚分馆"), ("Future Sci-Tech City", "未来科技城分馆"),
        ("Nine Creeks Reading Room", "九溪书房"), ("Silk Town Reading Room", "丝绸小镇书房"),
        ("Music and Film Library", "音乐影视馆"), ("Toy Library", "玩具馆"),
    ]
}

/// A number with zeros before it.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
