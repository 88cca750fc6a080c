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
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
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

    /** Looks at the instructions of one method of compiled rules. */
    private static final class CodeCheck extends MethodVisitor {

        private static final Set<String> BOOTSTRAPS = Set.of(
                "java/lang/invoke/LambdaMetafactory.metafactory",
                "java/lang/invoke/StringConcatFactory.makeConcatWithConstants");
        private static final int MOST_ELEMENTS = 2_000;
        private static final int UNKNOWN = -1;

        private final CompiledCheck check;
        private final String owner;
        private final String method;
        private final ListingMethod lister;
        private final Set<Label> seen = new HashSet<>();
        private int constant = UNKNOWN;
        private String text = "";
        private String rule = "";

        CodeCheck(CompiledCheck check, String owner, String method, ListingMethod lister) {
            super(Opcodes.ASM9);
            this.check = check;
            this.owner = owner;
            this.method = method;
            this.lister = lister;
        }

        private void refuse(String what) {
            if (!rule.isEmpty()) {
                check.belongs(owner, rule);
            }
            check.refuse(owner + "." + method, what);
        }

        @Override
        public void visitInsn(int opcode) {
            constant = opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5 ? opcode - Opcodes.ICONST_0 : UNKNOWN;
            if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
                refuse("lock something");
            }
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            constant = opcode == Opcodes.NEWARRAY ? UNKNOWN : operand;
            if (opcode == Opcodes.NEWARRAY) {
                refuse("make an array of numbers");
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode != Opcodes.NEW || !lister.makes(type)) {
                check.type(owner, Type.getObjectType(type));
            }
            boolean bounded = constant >= 0 && constant <= MOST_ELEMENTS;
            if (opcode == Opcodes.ANEWARRAY && !bounded && lister != ListingMethod.ENUM) {
                refuse("make an array of a size that is not written down");
            }
            constant = UNKNOWN;
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            refuse("make an array of arrays");
        }

        @Override
        public void visitFieldInsn(int opcode, String of, String name, String descriptor) {
            constant = UNKNOWN;
            boolean writes = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
            boolean allowed = check.isOwn(of) || (!writes && AllowedMembers.isField(of, name));
            if (!allowed) {
                refuse((writes ? "change " : "read ") + of.replace('/', '.') + "." + name);
            }
            if (!rule.isEmpty() && check.isOwn(of) && name.equals("INSTANCE")) {
                check.belongs(of, rule);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String of, String name, String descriptor, boolean isInterface) {
            constant = UNKNOWN;
            call(of, name, descriptor);
            if (of.equals("org/drools/modelcompiler/dsl/pattern/D") && name.equals("rule")) {
                rule = text;
            }
        }

        private void call(String of, String name, String descriptor) {
            boolean own = check.isOwn(of) || (of.startsWith("[L") && name.equals("clone"));
            if (own) {
                check.call(owner + "." + method, of + "." + name + descriptor);
            } else if (!lister.calls(of, name) && !AllowedMembers.isMethod(of, name)) {
                refuse("call " + of.replace('/', '.') + "." + name);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            constant = UNKNOWN;
            if (!BOOTSTRAPS.contains(bootstrap.getOwner() + "." + bootstrap.getName())) {
                refuse("link a call by " + bootstrap.getOwner().replace('/', '.'));
            }
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    call(handle.getOwner(), handle.getName(), handle.getDesc());
                } else if (argument instanceof ConstantDynamic) {
                    refuse("work out a constant");
                }
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant = value instanceof Integer number ? number : UNKNOWN;
            if (value instanceof String written) {
                text = written;
            } else if (value instanceof Type type && type.getSort() != Type.METHOD) {
                check.type(owner, type);
            } else if (value instanceof Handle || value instanceof Type || value instanceof ConstantDynamic) {
                refuse("hold a handle of a method");
            }
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            constant = UNKNOWN;
            forward(label);
            if (opcode == Opcodes.JSR) {
                refuse("have a subroutine");
            }
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
            visitLookupSwitchInsn(other, new int[0], labels);
        }

        @Override
        public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
            constant = UNKNOWN;
            forward(other);
            for (Label label : labels) {
                forward(label);
            }
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            refuse("catch an exception");
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            constant = UNKNOWN;
        }

        @Override
        public void visitIincInsn(int variable, int increment) {
            refuse("count");
        }

        @Override
        public void visitLabel(Label label) {
            seen.add(label);
        }

        private void forward(Label label) {
            if (seen.contains(label)) {
                refuse("have a loop");
            }
        }
    }
}
