package dev.righttrack.cli.options;

/** The version of the program, in the one place where it is written. */
public final class ProgramVersion {

    /** The version as {@code --version} prints it: the program's name, a blank and the number. */
    public static final String TEXT = "righttrack 0.1.0";

    private ProgramVersion() {}

    /** The number alone. */
    public static String number() {
        return TEXT.replaceFirst("^\\D*", "");
    }
}
