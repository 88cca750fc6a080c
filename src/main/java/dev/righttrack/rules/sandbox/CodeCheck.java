package dev.righttrack.rules.sandbox;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Looks at the instructions of one method of compiled rules. */
final class CodeCheck extends MethodVisitor {

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
