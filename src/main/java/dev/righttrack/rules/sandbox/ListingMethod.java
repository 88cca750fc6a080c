package dev.righttrack.rules.sandbox;

import java.util.Set;

/** What a method of compiled rules lists, for which it may do what no other may. */
enum ListingMethod {

    /** Nothing. */
    NONE,

    /** The values of an enum: it copies an array. */
    ENUM,

    /** The rules of a model of more than a thousand, which the compiler writes into several classes and puts into one list. */
    RULES;

    private static final String MODEL = "org/drools/model/Model";
    private static final String LIST = "java/util/ArrayList";

    /**
     * What a method lists.
     *
     * @param type the class's internal name
     * @param method the method's name with its descriptor
     */
    static ListingMethod of(String type, String parent, Set<String> interfaces, String method) {
        if (parent.equals("java/lang/Enum") && method.equals("values()[L" + type + ";")) {
            return ENUM;
        }
        return interfaces.contains(MODEL) && method.equals("<init>()V") ? RULES : NONE;
    }

    /** Whether the method may make such an object. */
    boolean makes(String type) {
        return this == RULES && type.equals(LIST);
    }

    /** Whether the method may call that one. */
    boolean calls(String owner, String name) {
        return switch (this) {
            case NONE -> false;
            case ENUM -> owner.equals("java/lang/System") && name.equals("arraycopy");
            case RULES ->
                (owner.equals(LIST) && name.equals("<init>"))
                        || (owner.equals("java/util/List") && name.equals("addAll"));
        };
    }
}
