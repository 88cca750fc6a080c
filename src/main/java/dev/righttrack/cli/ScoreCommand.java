package dev.righttrack.cli;
@picocli.CommandLine.Command(name="score")
final class ScoreCommand implements Runnable { public void run() {} }
