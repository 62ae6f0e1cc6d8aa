import Testing

extension EndToEnd {
    @Suite("Terminals of every kind")
    struct TerminalTests {
        @Test(
            "汉字 and the desk are shown in a C locale and on terminals nobody knows",
            arguments: [
                "LANG=C", "LC_ALL=POSIX", "TERM=kitty", "TERM=unknown", "TERM=", "-u TERM", "TERM=dumb",
                "TERM=vt100",
                "TERM=linux", "TERM=xterm-256color",
            ])
        func variables(variables: String) async throws {
            let premises = try Premises.town()
            try await TmuxScreen.desk(
                "--language zh-Hans", at: premises, size: .compact, variables: variables
            ) { screen in
                try await screen.wait(for: "F1借出")
                try await screen.scan("R00000001")
                try await screen.wait(for: "王芳")
                try await screen.press("C-x")
                try await screen.wait(for: "F1 是")
                try await screen.press("F1")
                #expect(try await screen.end() == 0)
            }
        }
    }
}
