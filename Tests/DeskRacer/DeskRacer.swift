@main enum Racer { static func main() {} }
