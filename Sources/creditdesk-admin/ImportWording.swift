import Circulation
import Glibc
import Phrasebook
import Services

/// Sentences about files, which the phrase book cannot word: it does not know the importers.
extension Formats {
    var takenBefore: String {
        pick("This file was taken whole before; nothing was done.", "该文件之前已全部导入, 这次没有改动.")
    }

    func sentence(for failure: ImportFailure) -> String {
        switch failure {
        case .unreadable(let path, let code):
            let reason = String(cString: strerror(code))
            return pick(
                "The file \(path) cannot be read (\(reason)). Check the path, then run the same command again.",
                "无法读取文件 \(path) (\(reason)). 请核对路径, 再运行一次.")
        case .malformed(let line, let column, let fault):
            return place(line: line, column: column) + wording(of: fault)
        case .desk(let error):
            return error.text(in: self)
        }
    }

    func sentence(for rejection: ImportRejection) -> String {
        ImportPhrase.refused(
            number: rejection.number, byte: rejection.offset, RecordRefusal(rejection.reason)
        ).text(in: self)
    }

    func sentence(for rejection: PatronRejection) -> String {
        let place = place(line: rejection.line, column: rejection.column)
        return switch rejection.reason {
        case .table(let fault): place + wording(of: fault)
        case .desk(let error): place + error.text(in: self)
        }
    }

    func line(for step: ImportStep) -> String {
        let percent = step.totalBytes.map { $0 == 0 ? 100 : step.bytes * 100 / $0 } ?? 0
        let text = ImportPhrase.progress(records: step.records, percent: percent, perSecond: step.rate)
            .text(in: self)
        guard let left = step.secondsLeft else { return text }
        return text + pick(", \(left) s left", ", 还需\(left)秒")
    }

    func line(_ report: PatronReport, _ bytes: Int, _ total: Int) -> String {
        let percent = total == 0 ? 100 : bytes * 100 / total
        return pick("\(report.added) patrons, \(percent)%", "\(report.added)位读者, \(percent)%")
    }

    func summary(of report: PatronReport) -> String {
        let stopped =
            report.isCancelled
            ? pick(" Stopped; run the same import again to go on.", " 已停止, 再运行一次即可继续.") : ""
        return pick(
            "\(report.added) added, \(report.known) known before, \(report.rejected.count) refused.",
            "新增\(report.added), 之前已导入\(report.known), 未导入\(report.rejected.count).") + stopped
    }

    private func place(line: Int, column: Int?) -> String {
        guard let column else { return pick("Line \(line): ", "第\(line)行: ") }
        return pick("Line \(line), column \(column): ", "第\(line)行第\(column)列: ")
    }

    private func wording(of fault: TableFault) -> String {
        switch fault {
        case .notUTF8:
            pick("the text is not UTF-8. Export the table as UTF-8.", "不是 UTF-8 文本. 请以 UTF-8 导出.")
        case .openQuotation:
            pick("a quotation mark is never closed. Close it.", "引号没有结束. 请补上引号.")
        case .textAfterQuotation:
            pick(
                "text follows a closing quotation mark. Double the quotation marks inside a cell.",
                "引号后还有文字. 单元格内的引号请写两次.")
        case .tooManyCells(let count, let expected):
            pick(
                "\(count) cells, but the heading has \(expected). Quote cells that hold commas.",
                "有\(count)格, 表头只有\(expected)格. 含逗号的单元格请加引号.")
        case .missingColumn(let name):
            pick("no heading names the column \(name). Add one.", "表头没有 \(name) 列. 请补上.")
        }
    }
}

extension RecordRefusal {
    init(_ reason: ImportRejection.Reason) {
        self =
            switch reason {
            case .truncated: .truncated
            case .tooLong: .tooLong
            case .badLength: .badLength
            case .badLeader: .badLeader
            case .badDirectory: .badDirectory
            case .noFields: .noFields
            case .badField(let tag): .badField(tag: tag)
            case .undecodable(let tag): .undecodable(tag: tag)
            case .unsupportedCharacterSet(let name): .unsupportedCharacterSet(name)
            case .noTitle: .noTitle
            case .entry(let faults): .entry(faults)
            }
    }
}
