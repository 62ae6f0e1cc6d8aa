import Circulation
import Glibc
import Phrasebook
import Services

/// Sentences about files, which the phrase book cannot word: it does not know the importers.
extension Formats {
    func sentence(for failure: ImportFailure) -> String {
        switch failure {
        case .unreadable(let path, let code):
            let reason = String(cString: strerror(code))
            return pick(
                "The file \(path) cannot be read (\(reason)). Check the path, then run the same command again.",
                "无法读取文件 \(path) (\(reason)). 请核对路径, 再运行一次.")
        case .malformed(let line, _, .missingColumn(let name)):
            return place(line: line, column: nil)
                + pick(
                    "no column has the heading \"\(name)\". Add the heading, then run the same command again.",
                    "没有表头为 \"\(name)\" 的列. 请补上表头, 再运行一次.")
        case .malformed(let line, let column, let fault):
            return place(line: line, column: column) + wording(of: fault)
        case .desk(let error):
            return error.text(in: self)
        }
    }

    /// A sentence for each record and each copy of a step that was not taken.
    func sentences(about step: ImportStep) -> [String] {
        step.rejected.map { sentence(for: $0) } + step.refusedCopies.map { sentence(for: $0) }
    }

    private func sentence(for copy: CopyRefusal) -> String {
        // As the file has it: it may hold whatever a terminal would obey.
        let safe = copy.barcode.unicodeScalars.prefix(40).map { PlainText.isUnsafe($0) ? "\u{FFFD}" : $0 }
        let barcode = String(String.UnicodeScalarView(safe))
        let phrase: CopyPhrase =
            switch copy.reason {
            case .unreadable: .oneUnreadable(record: copy.record, barcode: barcode)
            case .elsewhere: .oneElsewhere(record: copy.record, barcode: barcode)
            }
        return phrase.text(in: self)
    }

    private func sentence(for rejection: ImportRejection) -> String {
        ImportPhrase.refused(
            number: rejection.number, byte: rejection.offset, RecordRefusal(rejection.reason)
        ).text(in: self)
    }

    func sentence(for rejection: PatronRejection) -> String {
        let place = place(line: rejection.line, column: rejection.column)
        return switch rejection.reason {
        case .table(let fault): place + wording(of: fault)
        case .desk(.entry(let faults)): place + faults.map { $0.text(in: self) }.joined(separator: " ")
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
            pick("no column has the heading \"\(name)\". Add the heading.", "没有表头为 \"\(name)\" 的列. 请补上表头.")
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
