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
            name: "Services", dependencies: ["Circulation", "Store", "Vault", "MARC"],
            swiftSettings: settings),
        .target(
            name: "Desk", dependencies: ["Circulation", "Canvas", "Phrasebook", "Services", toml],
            resources: [.embedInCode("../../Themes/default.toml")], swiftSettings: settings),
        .executableTarget(
            name: "creditdesk",
            dependencies: [
                "Desk", "Terminal", "Services", "Phrasebook", "Canvas", "Circulation", arguments,
            ], swiftSettings: settings),
        .executableTarget(
            name: "creditdesk-admin",
            dependencies: ["Services", "Phrasebook", "Circulation", arguments], swiftSettings: settings),

        .target(
            name: "DeskTesting",
            dependencies: ["Circulation", "Canvas", "Phrasebook", "Services", "Store", "Desk"],
            path: "Tests/DeskTesting", swiftSettings: settings),
        .executableTarget(
            name: "StoreRacer", dependencies: ["Circulation", "Store"], path: "Tests/StoreRacer",
            swiftSettings: settings),
        .executableTarget(
            name: "DeskRacer", dependencies: ["Circulation", "Services"], path: "Tests/DeskRacer",
            swiftSettings: settings),
        .executableTarget(
            name: "terminal-demo", dependencies: ["Canvas", "Terminal"], path: "Tests/TerminalDemo",
            swiftSettings: settings),

        .testTarget(name: "HouseTests", swiftSettings: settings),
        .testTarget(name: "CirculationTests", dependencies: ["Circulation"], swiftSettings: settings),
        .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: settings),
        .testTarget(name: "MARCTests", dependencies: ["MARC"], swiftSettings: settings),
        .testTarget(
            name: "PhrasebookTests", dependencies: ["Phrasebook", "Circulation"], swiftSettings: settings),
        .testTarget(name: "VaultTests", dependencies: ["Vault", crypto], swiftSettings: settings),
        .testTarget(
            name: "StoreTests", dependencies: ["Circulation", "CSQLite", "Store", "StoreRacer", grdb],
            swiftSettings: settings),
        .testTarget(
            name: "TerminalTests", dependencies: ["Canvas", "CNcurses", "Terminal", "terminal-demo"],
            swiftSettings: settings),
        .testTarget(
            name: "ServicesTests",
            dependencies: ["DeskTesting", "Services", "Store", "Vault", "MARC", "Circulation"],
            swiftSettings: settings),
        .testTarget(
            name: "DeskTests",
            dependencies: [
                "DeskTesting", "Desk", "Circulation", "Canvas", "Phrasebook", "Services", "Store", toml,
            ],
            exclude: ["Frames"], swiftSettings: settings),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "creditdesk", "creditdesk-admin", "DeskRacer", "DeskTesting", "Circulation", "Services",
                "Store", subprocess,
            ],
            swiftSettings: settings),
    ]
)
