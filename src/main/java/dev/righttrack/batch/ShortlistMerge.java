package dev.righttrack.batch;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** Merges sorted runs of lines in one file into one sorted sequence, in the memory of a small buffer a run. */
final class ShortlistMerge {

    private static final int BUFFER = 1 << 14;

    private final FileChannel file;

    private ShortlistMerge(FileChannel file) {
        this.file = file;
    }

    /**
     * Hands on all lines in order.
     *
     * @param starts where each run begins, in bytes
     * @param end where the last one ends
     * @throws IOException if the file cannot be read
     */
    static void merge(Path path, List<Long> starts, long end, Consumer<String> line) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            new ShortlistMerge(file).merge(starts, end, line);
        }
    }

    private void merge(List<Long> starts, long end, Consumer<String> line) throws IOException {
        PriorityQueue<Run> runs = new PriorityQueue<>(Comparator.comparing(Run::line));
        for (int i = 0; i < starts.size(); i++) {
            Run run = new Run(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : end);
            if (run.next()) {
                runs.add(run);
            }
        }
        while (!runs.isEmpty()) {
            Run first = runs.poll();
            line.accept(first.line());
            if (first.next()) {
                runs.add(first);
            }
        }
    }

    /** A sorted run, read piece by piece. */
    private final class Run {
        private long from;
        private final long to;
        private final List<String> lines = new ArrayList<>();
        private int at = -1;

        Run(long from, long to) {
            this.from = from;
            this.to = to;
        }

        String line() {
            return lines.get(at);
        }

        /** Goes on to the next line, if there is one. */
        boolean next() throws IOException {
            at++;
            if (at == lines.size()) {
                load();
            }
            return at < lines.size();
        }

        private void load() throws IOException {
            lines.clear();
            at = 0;
            int size = BUFFER;
            while (lines.isEmpty() && from < to) {
                byte[] bytes = read((int) Math.min(size, to - from));
                int whole = bytes.length;
                while (whole > 0 && bytes[whole - 1] != '\n') {
                    whole--;
                }
                if (whole == 0 && bytes.length == to - from) {
                    throw new IOException("the shortlist's file is damaged; start anew with --restart");
                }
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(new ByteArrayInputStream(bytes, 0, whole), StandardCharsets.UTF_8));
                reader.lines().forEach(lines::add);
                from += whole;
                size *= 2;
            }
        }

        private byte[] read(int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.allocate(length);
            while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {
                // until the piece is full
            }
            return buffer.array();
        }
    }
}
