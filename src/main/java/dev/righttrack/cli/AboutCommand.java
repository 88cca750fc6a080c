package dev.righttrack.cli;
@picocli.CommandLine.Command(name="about")
final class AboutCommand implements Runnable { public void run() {} }
