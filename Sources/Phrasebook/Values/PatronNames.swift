public import Circulation

extension PatronCategory: Label {
    public var words: Words {
        switch self {
        case .adult: ("adult", "成人读者")
        case .child: ("child", "少儿读者")
        case .senior: ("senior", "老年读者")
        case .unit: ("unit card", "集体证")
        }
    }
}

extension AdmissionRoute: Label {
    public var words: Words {
        switch self {
        case .credit: ("by credit", "信用免押")
        case .deposit: ("with a deposit", "押金")
        case .guardian: ("through a guardian", "监护人")
        case .paper: ("by signed agreement", "纸质读者协议")
        }
    }
}

extension DocumentKind: Label {
    public var words: Words {
        switch self {
        case .residentIdentityCard: ("resident ID card", "居民身份证")
        case .temporaryIdentityCard: ("temporary ID card", "临时身份证")
        case .householdRegister: ("household register", "户口簿")
        case .birthCertificate: ("birth certificate", "出生医学证明")
        case .hongKongMacauPermit: ("Mainland permit of HK/Macau residents", "港澳居民来往内地通行证")
        case .taiwanPermit: ("Mainland permit of Taiwan residents", "台湾居民来往大陆通行证")
        case .residencePermitHMT: ("residence permit of HK/Macau/Taiwan residents", "港澳台居民居住证")
        case .passport: ("passport", "护照")
        case .foreignPermanentResident: ("foreign permanent resident card", "外国人永久居留身份证")
        case .militaryIdentity: ("military ID", "军人身份证件")
        }
    }
}

extension RestrictionKind: Label {
    public var words: Words {
        switch self {
        case .cardLost: ("card reported lost", "读者证挂失")
        case .addressUnknown: ("address unknown", "地址不详")
        case .unpaid: ("something unpaid", "有款项未付")
        case .manual: ("suspended by staff", "停借")
        }
    }
}
