package dev.righttrack.cli;
@picocli.CommandLine.Command(name="batch")
final class BatchCommand implements Runnable { public void run() {} }
