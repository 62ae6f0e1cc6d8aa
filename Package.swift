// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let strictC: [CSetting] = [.unsafeFlags(["-Wall", "-Werror"])]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

let package = Package(
    name: "CreditDesk",
    products: [
        .executable(name: "creditdesk", targets: ["creditdesk"]),
        .executable(name: "creditdesk-admin", targets: ["creditdesk-admin"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    ],
    targets: [
        .target(
            name: "CNcurses", cSettings: strictC,
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "CSQLite", cSettings: strictC),
        .target(name: "Circulation", swiftSettings: settings),
        .target(name: "Canvas", swiftSettings: settings),
        .target(name: "MARC", swiftSettings: settings),
        .target(name: "Phrasebook", dependencies: ["Circulation"], swiftSettings: settings),
        .target(name: "Store", dependencies: ["Circulation", "CSQLite", grdb], swiftSettings: settings),
        .target(name: "Vault", dependencies: [crypto], swiftSettings: settings),
        .target(name: "Terminal", dependencies: ["Canvas", "CNcurses"], swiftSettings: settings),
        .target(
            name: "Services", dependencies: ["Circulation", "Store", "Vault", "MARC", toml],
            swiftSettings: settings),
        .target(
            name: "Desk", dependencies: ["Circulation", "Canvas", "Phrasebook", "Services", "Store", toml],
            resources: [.embedInCode("../../Themes/default.toml")], swiftSettings: settings),
        .executableTarget(
            name: "creditdesk",
            dependencies: [
                "Desk", "Terminal", "Services", "Phrasebook", "Canvas", "Circulation", arguments,
            ], swiftSettings: settings),
        .executableTarget(
            name: "creditdesk-admin",
            dependencies: ["Services", "Phrasebook", "Circulation", arguments], swiftSettings: settings),
    ]
)
