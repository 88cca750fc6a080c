package dev.righttrack.cli;
@picocli.CommandLine.Command(name="rules")
final class RulesCommand implements Runnable { public void run() {} }
