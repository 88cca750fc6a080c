package dev.righttrack.oracle;

import dev.righttrack.oracle.HostileRules.Fate;
import java.util.Map;

/** Hostile DRL, as a trusted core might bring it. */
final class HostileCore {

    private HostileCore() {}

    static void add(HostileRules all) {
        system(all);
        reflection(all);
        control(all);
        session(all);
        conditions(all);
        joins(all);
        HostileHeads.add(all);
    }

    private static void system(HostileRules all) {
        String m = all.marker();
        all.then("file", "a file is written by a stream", all.touch() + ";");
        all.then("file", "a file is written at once", all.touching() + ";");
        all.then("file", "a file is made", "new java.io.File(\"" + m + "\").createNewFile();");
        all.then(
                "file",
                "a file is written by a fact's argument",
                "insertLogical(new Statement(\"note\", \"\", \"\" + " + all.touching() + ", \"hostile\"));");
        all.then(
                "file",
                "a folder is listed into the advice",
                "insertLogical(new Statement(\"note\", \"\", String.join(\" \", new java.io.File(\"/\").list()), \"h\"));");
        all.then(
                "process",
                "a process by Runtime",
                "Runtime.getRuntime().exec(new String[] {\"touch\", \"" + m + "\"});");
        all.then("process", "a process by ProcessBuilder", "new ProcessBuilder(\"touch\", \"" + m + "\").start();");
        all.then("network", "a socket", "new java.net.Socket(\"127.0.0.1\", " + all.port() + ").close();");
        all.then(
                "network", "a URL is read", "new java.net.URL(\"http://127.0.0.1:" + all.port() + "/\").openStream();");
        all.then(
                "network",
                "a name is looked up by JNDI",
                "new javax.naming.InitialContext().lookup(\"rmi://127.0.0.1:" + all.port() + "/x\");");
        all.then("exit", "System.exit", "System.exit(7);");
        all.then("exit", "Runtime.halt", "Runtime.getRuntime().halt(7);");
        all.then(
                "threads",
                "a thread",
                "new Thread(() -> { try { " + all.touch() + "; } catch (java.io.IOException e) { } }).start();");
        all.then(
                "threads",
                "a task of the common pool",
                "java.util.concurrent.ForkJoinPool.commonPool().execute(() -> System.setProperty(\"hostile\", \"ran\"));");
        all.then("native", "a native library", "System.load(\"" + m + ".so\");");
        all.then("system properties", "a property is set", "System.setProperty(\"hostile\", \"ran\");");
        all.then(
                "system properties",
                "the environment goes into the advice",
                "insertLogical(new Statement(\"note\", \"\", System.getenv().toString(), \"hostile\"));");
        all.then("system properties", "stdout is taken over", "System.setOut(null);");
        all.then(
                "class loading",
                "bytes are read as objects",
                "new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(new byte[0])).readObject();");
    }

    private static void reflection(HostileRules all) {
        all.then(
                "reflection",
                "Class.forName",
                "Class.forName(\"java.lang.System\").getMethod(\"setProperty\", String.class, String.class)"
                        + ".invoke(null, \"hostile\", \"ran\");");
        all.then(
                "reflection",
                "getClass of a fact",
                "$role.getClass().getClassLoader().loadClass(\"java.lang.System\")"
                        + ".getMethod(\"setProperty\", String.class, String.class).invoke(null, \"hostile\", \"ran\");");
        all.then(
                "reflection",
                "a method handle",
                "java.lang.invoke.MethodHandles.lookup().findStatic(System.class, \"gc\","
                        + " java.lang.invoke.MethodType.methodType(void.class));");
        all.then(
                "reflection",
                "a method reference",
                "java.util.function.BinaryOperator<String> set = System::setProperty; set.apply(\"hostile\", \"ran\");");
        all.then(
                "class loading",
                "a class loader of its own",
                "new java.net.URLClassLoader(new java.net.URL[] {new java.net.URL(\"file:" + all.marker() + "\")});");
        all.then(
                "class loading",
                "the thread's class loader",
                "Thread.currentThread().getContextClassLoader().loadClass(\"java.lang.Runtime\");");
        all.then("class loading", "a service is loaded", "java.util.ServiceLoader.load(Runnable.class).iterator();");
        all.then(
                "initialisers",
                "an instance initialiser",
                "new Object() { { try { " + all.touch() + "; } catch (java.io.IOException e) { } } };");
        all.then(
                "initialisers",
                "a field initialiser",
                "new Object() { String x = System.setProperty(\"hostile\", \"ran\"); };");
        all.then(
                "initialisers",
                "a local class with a static field",
                "class Local { static final String X = System.setProperty(\"hostile\", \"ran\"); } Local.X.length();");
        all.then(
                "initialisers",
                "a lambda",
                "java.util.function.Supplier<String> s = () -> System.setProperty(\"hostile\", \"ran\"); s.get();");
    }

    private static void control(HostileRules all) {
        all.then("loops", "while", "while (true) { }");
        all.then("loops", "for", "for (int i = 0; i >= 0; i += 0) { }");
        all.then("loops", "do", "do { } while (true);");
        all.then("loops", "a loop over a stream", "java.util.stream.IntStream.iterate(0, i -> i).forEach(i -> { });");
        all.drl(
                "recursion",
                "a function that calls itself",
                "package dev.righttrack.core;\nfunction int f(int x) { return f(x) + 1; }\n"
                        + HostileRules.ruleText("", "Role()", "f(1);").replaceFirst("package .*\n", ""));
        all.then("memory", "a large array", "long[] all = new long[1 << 30];");
        all.then("memory", "an array of arrays", "Object all = new Object[1 << 15][1 << 15];");
        all.then("memory", "a large list", "java.util.Collections.nCopies(1 << 30, \"x\").toArray();");
        all.then(
                "memory", "a long text", "insertLogical(new Statement(\"note\", \"\", \"x\".repeat(1 << 30), \"h\"));");
        all.then("control", "an error is thrown", "throw new Error(\"hostile\");");
        all.then("control", "an exception is swallowed", "try { " + all.touch() + "; } catch (Exception e) { }");
        all.then("control", "a lock is taken", "synchronized (String.class) { Thread.sleep(100_000); }");
        all.then("unicode escapes", "code in unicode escapes", "\\u0053ystem.setProperty(\"hostile\", \"ran\");");
        all.then("unicode escapes", "a line end in a comment", "// \\u000a System.setProperty(\"hostile\", \"ran\");");
        all.then("unicode escapes", "letters of another alphabet", "S\u0443stem.exit(7);");
    }

    private static void session(HostileRules all) {
        all.then("session", "drools.halt", "drools.halt();");
        all.then("session", "the runtime behind drools", "drools.getKieRuntime().getKieBase();");
        all.then("session", "kcontext", "kcontext.getKieRuntime().halt();");
        all.then("session", "plain insert", "insert(new Statement(\"note\", \"\", \"x\", \"h\"));");
        all.then("session", "a fact is deleted", "delete($role);");
        all.then("session", "a fact is updated", "update($role);");
        String bound = " an end";
        String undo =
                HostileRules.ruleText("", "not Work(topic == \"a\")", "insertLogical(new Work(\"b\", \"hostile\"));")
                        + "\nrule \"hostile again\"\nwhen\n    exists Work(topic == \"b\")\nthen\n"
                        + "    insertLogical(new Work(\"a\", \"hostile\"));\nend\n";
        all.add("long runs", "two rules that undo each other", Map.of("core/hostile.drl", undo), Fate.STOPPED, bound);
        String more = HostileRules.ruleText(
                "",
                "SkillName($n : name)\n    Statement($a : kind, $b : about, $c : text)",
                "insertLogical(new Statement($n, $a, $b, $c));");
        all.add("long runs", "a rule that feeds itself", Map.of("core/hostile.drl", more), Fate.STOPPED, bound);
    }

    private static void conditions(HostileRules all) {
        String run = "System.setProperty(\"hostile\", \"ran\")";
        all.when("eval", "eval", "eval(" + run + " == null)");
        all.when("eval", "eval in a pattern", "Role(eval(" + run + " == null))");
        all.when("expressions", "code as a value", "Role(name != " + run + ")");
        all.when("expressions", "code in brackets", "Role(name == (" + run + "))");
        all.when("expressions", "a method of a field", "Role(name.getClass().getName() != null)");
        all.when("expressions", "a cast", "Role(((Object) this)#String.length > 0)");
        all.when("expressions", "an array's element", "Role(new String[] {" + run + "}[0] == null)");
        all.when("expressions", "a binding of code", "Role($x : " + run + ")");
        all.when("from", "from a new list", "String() from java.util.List.of(\"\" + " + run + ")");
        all.when("from", "from collect", "java.util.List() from collect (Role())");
        all.when("from", "from entry-point", "Role() from entry-point \"x\"");
        all.when(
                "accumulate",
                "accumulate with code",
                "Number() from accumulate(Role(), init(int i = 0;), action(" + run + ";), reverse(), result(1))");
        all.when("accumulate", "accumulate of code", "accumulate(Role(); $x : collectList(" + run + "))");
        all.when("accumulate", "another function", "accumulate(Role($n : name); $x : collectSet($n))");
        all.when("queries", "a call of a query", "?hostile($x;)");
        all.drl(
                "queries",
                "a query",
                "package dev.righttrack.core;\nimport dev.righttrack.facts.*;\nquery hostile(String x)\n    Role(name == x, "
                        + run + " == null)\nend\n");
        all.when("conditions", "forall", "forall(Role())");
        all.when("conditions", "or", "(Role(name == \"a\") or Role(name == \"b\"))");
        all.when("conditions", "a type of the platform", "String(length > 0)");
        all.when("conditions", "a type by its full name", "dev.righttrack.facts.Role()");
        all.when("conditions", "a path", "/roles[name == \"x\"]");
        all.when("conditions", "a window", "Role() over window:length(1)");
        all.when("conditions", "a named consequence", "Role()\n    do[other]");
        all.when("conditions", "a group by", "groupby(Role($n : name); $k : $n; $c : count(1))");
        all.when("regular expressions", "matches", "Role(name matches \"(a+)+b\")");
        all.when("regular expressions", "not matches", "Role(name not matches \"(a|aa)+$\")");
        all.when("regular expressions", "soundslike", "Role(name soundslike \"x\")");
    }

    private static void joins(HostileRules all) {
        String role = "Role()\n    ";
        all.when("joins", "six patterns that nothing ties", role.repeat(6));
        all.when("joins", "twelve patterns that are never equal", "Reading(name != \"x\")\n    ".repeat(12));
        all.when("joins", "patterns that a literal ties", "Requirement(importance == \"essential\")\n    ".repeat(3));
        all.when(
                "joins",
                "four patterns that a variable ties",
                "Requirement($r : role)\n    " + "Requirement(role == $r)\n    ".repeat(3));
        all.when("joins", "a join within exists", "exists(Role() and Role() and Role() and Role())");
        all.when("joins", "a join within not", "not(Role() and Reading() and Reading() and Reading())");
        all.when("joins", "a join within accumulate", "accumulate(Role() and $x : Reading(); $l : collectList($x))");
        all.when("joins", "a join in brackets", "(Role() and (Role() and (Role() and Role())))");
        all.when("joins", "more conditions than anybody needs", "exists Role()\n    ".repeat(13));
        all.drl(
                "nesting",
                "a thousand brackets",
                HostileRules.ruleText("", "Role(name == " + "(".repeat(1_000) + "\"x\"" + ")".repeat(1_000) + ")", ""));
        all.drl("nesting", "a line without an end", "// " + "x".repeat(100_000) + "\n");
    }
}
