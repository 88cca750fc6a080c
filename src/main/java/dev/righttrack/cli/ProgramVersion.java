package dev.righttrack.cli;

/** The version of the program, in the one place where it is written. */
final class ProgramVersion {

    /** The version as {@code --version} prints it: the program's name, a blank and the number. */
    static final String TEXT = "righttrack 0.1.0";

    private ProgramVersion() {}

    /** The number alone. */
    static String number() {
        return TEXT.replaceFirst("^\\D*", "");
    }
}
