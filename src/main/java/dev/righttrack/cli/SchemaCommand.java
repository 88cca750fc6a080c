package dev.righttrack.cli;
@picocli.CommandLine.Command(name="schema")
final class SchemaCommand implements Runnable { public void run() {} }
