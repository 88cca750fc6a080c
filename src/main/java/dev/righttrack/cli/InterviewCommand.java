package dev.righttrack.cli;
@picocli.CommandLine.Command(name="interview")
final class InterviewCommand implements Runnable { public void run() {} }
