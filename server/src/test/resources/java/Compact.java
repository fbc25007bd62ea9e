int counter = 0;

String greet(String name) {
    return "Hello, " + name;
}

void main() {
    IO.println(greet("you"));
	if (counter++ > 3)
		return;
}

class Old {
    Enumeration enum = null;
    void assert(int x) { }
    int a[], b[][] = {{1}, {2, 3}};
    public int f()[] { return a; }
    void g() { ; ; {} label: { break label; } }
}
