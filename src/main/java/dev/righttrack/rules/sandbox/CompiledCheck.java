package dev.righttrack.rules.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Compiled rules held against the list of what code of theirs may do, before any of their classes is loaded. This is the
 * second lock behind {@link TreeCheck}: it does not look at what was written but at what would run.
 */
public final class CompiledCheck {

    private static final Set<String> PARENTS = Set.of("java/lang/Object", "java/lang/Enum");
    private static final String HOME = "dev/righttrack/(coach|core)/[A-Za-z0-9_/$]+";

    private final Map<String, byte[]> entries;
    private final Set<String> own = new HashSet<>();
    private final Set<String> problems = new LinkedHashSet<>();
    private final Map<String, Set<String>> calls = new HashMap<>();
    private final Map<String, String> ruleOf = new HashMap<>();

    private CompiledCheck(Map<String, byte[]> entries) {
        this.entries = new TreeMap<>(entries);
    }

    /**
     * Everything that is wrong with compiled rules, in words that follow "the compiled rules"; empty if they may be loaded.
     *
     * @param entries the entries of their jar, by name
     */
    public static List<String> problems(Map<String, byte[]> entries) {
        CompiledCheck check = new CompiledCheck(entries);
        check.run();
        return List.copyOf(check.problems);
    }

    private void run() {
        entries.keySet().stream()
                .filter(name -> name.endsWith(".class"))
                .map(name -> name.substring(0, name.length() - ".class".length()))
                .forEach(own::add);
        entries.forEach((name, bytes) -> {
            if (name.endsWith(".class")) {
                read(name, bytes);
            } else {
                models(name, bytes);
            }
        });
        new CallCycles(calls).found().forEach(call -> refuse(call, "call themselves again and again"));
    }

    private void read(String name, byte[] bytes) {
        try {
            ClassReader reader = new ClassReader(bytes);
            if (!name.equals(reader.getClassName() + ".class")
                    || !reader.getClassName().matches(HOME)) {
                refuse(reader.getClassName(), "hold a class of a strange name, " + name);
            }
            reader.accept(new Inspection(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (RuntimeException e) {
            refuse(name, "hold a class that cannot be read, " + name);
        }
    }

    private void models(String name, byte[] bytes) {
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
            boolean known = line.isBlank() || line.startsWith("Drools-Model-Version");
            if (!known && !own.contains(line.strip().replace('.', '/'))) {
                refuse("", "name a model that is not theirs in " + name);
            }
        }
    }

    boolean isOwn(String type) {
        return own.contains(type);
    }

    void call(String from, String to) {
        calls.computeIfAbsent(from, none -> new HashSet<>()).add(to);
    }

    /** Remembers which rule a class belongs to, for the words of a refusal. */
    void belongs(String type, String rule) {
        ruleOf.put(type, rule);
    }

    void refuse(String where, String what) {
        String rule = ruleOf.getOrDefault(where.replaceFirst("[.].*", ""), "");
        problems.add(rule.isEmpty() ? what : what + ", in rule \"" + rule + "\"");
    }

    /** Refuses a type that rules may not name; an array is judged by what it holds. */
    void type(String where, Type type) {
        Type plain = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (plain.getSort() == Type.OBJECT
                && !isOwn(plain.getInternalName())
                && !AllowedMembers.isType(plain.getInternalName())) {
            refuse(where, "name " + plain.getClassName());
        }
    }

    /** Looks at the head of a class, its fields and its methods. */
    private final class Inspection extends ClassVisitor {
        private String name = "";
        private String parent = "";
        private Set<String> interfaces = Set.of();

        Inspection() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String internal, String signature, String above, String[] beside) {
            name = internal;
            parent = above;
            interfaces = Set.of(beside);
            if (!PARENTS.contains(parent)) {
                refuse(name, "extend " + parent.replace('/', '.'));
            }
            for (String one : beside) {
                type(name, Type.getObjectType(one));
            }
        }

        @Override
        public FieldVisitor visitField(int access, String field, String type, String signature, Object value) {
            type(name, Type.getType(type));
            return super.visitField(access, field, type, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String type, String signature, String[] exceptions) {
            if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0 || method.equals("finalize")) {
                refuse(name, "have a native, synchronized or finalizing method");
            }
            List<Type> types = new ArrayList<>(List.of(Type.getArgumentTypes(type)));
            types.add(Type.getReturnType(type));
            types.forEach(one -> type(name, one));
            return new CodeCheck(
                    CompiledCheck.this, name, method + type, ListingMethod.of(name, parent, interfaces, method + type));
        }
    }
}
