extension CommandLabel {
    /// What the command does, for the palette and the help page.
    public func longText(in language: Language) -> String {
        Formats(language: language).pick(hint.english, hint.chinese)
    }

    private var hint: Words {
        switch self {
        case .renewAll: ("Renew every loan of the open patron", "续借当前读者的全部在借单册")
        case .renew: ("Renew the selected loan", "续借选中的一件")
        case .undo: ("Undo the last act of this desk", "撤销本台上一次操作")
        case .override: ("Lend although something is to be confirmed", "需要确认时仍然放行")
        case .note: ("Write a note on the patron's record", "给读者记录写备注")
        case .why: ("Show every reason and the rule behind it", "列出全部原因和依据的规则")
        case .closePatron: ("Close the open patron", "结束当前读者的办理")
        case .moveVisit: ("Move what was lent in this visit to another patron", "把本次借出改到另一位读者名下")
        case .register: ("Register a patron", "为新读者办证")
        case .edit: ("Edit the record", "修改记录")
        case .save: ("Save the form", "保存表单")
        case .cancel: ("Leave the form without saving", "不保存, 离开表单")
        case .addTitle: ("Add a title to the catalogue", "新建一条书目记录")
        case .addItem: ("Add an item to the title", "为书目增加一件单册")
        case .showItem: ("Show the item's record", "查看单册记录")
        case .showPatron: ("Show the patron's record", "查看读者记录")
        case .nextTab: ("Show the next tab of the record", "切换记录的页签")
        case .nextPane: ("Move to the next pane", "移到下一栏")
        case .previousPane: ("Move to the previous pane", "移到上一栏")
        case .filter: ("Narrow the list", "缩小列表范围")
        case .open: ("Open the selected row", "打开选中的一行")
        case .search: ("Search", "检索书目或读者")
        case .reveal: ("Reveal a masked number; asks for the purpose", "查看已隐藏的号码, 需填查询事由")
        case .copies: ("Show the copies of the title", "查看该书目的复本")
        case .print: ("Print the slip", "打印凭条")
        case .confirm: ("Yes", "是, 继续办理")
        case .decline: ("No", "否, 不办理")
        case .clearBox: ("Clear the box", "清空输入框")
        case .back: ("Step back", "退回上一步")
        case .help: ("Show the keys", "查看按键说明")
        case .quit: ("Quit", "退出本台")
        case .repaint: ("Draw the screen anew", "重新绘制屏幕")
        case .palette: ("List all commands with their keys", "列出全部命令和按键")
        case .language: ("Switch between English and Chinese", "切换中文和英文")
        case .theme: ("Choose the colours", "选择配色")
        }
    }
}
