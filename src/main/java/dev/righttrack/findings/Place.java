package dev.righttrack.findings;

/**
 * A place in a file.
 *
 * @param file the file as its user named it
 * @param line from 1; 0 if the whole file is meant
 * @param column from 1, in characters; 0 if the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** The place so many characters on in the same line; the same where there is no column. */
    public Place after(int characters) {
        return column == 0 || characters == 0 ? this : new Place(file, line, column + characters);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
