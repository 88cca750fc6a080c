package dev.righttrack.cli.options;

import picocli.CommandLine.Option;

/** The options of a command that asks about the roles of the report or of another source, or about its grades. */
public final class GradedSourceOptions extends SourceOptions {

    @Option(names = "--grade", description = "The roles are all grades of the source, such as senior data analyst.")
    private boolean grade;

    @Override
    boolean hasGradesAsRoles() {
        return grade;
    }
}
