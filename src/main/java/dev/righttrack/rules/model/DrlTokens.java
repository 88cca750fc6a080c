package dev.righttrack.rules.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a line of DRL, read from left to right. For one use. */
final class DrlTokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\"(?:[^\"\\\\]|\\\\.)*\"" // a text
                    + "|\\{[a-z]+[0-9]*(?:![a-z]+)?}" // a slot
                    + "|\\$?[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)*" // a name, with points in it
                    + "|[0-9]+(?:\\.[0-9]+)?" // a figure
                    + "|==|!=|>=|<=|[<>(),;:])");

    private final List<String> tokens = new ArrayList<>();
    private int at;

    DrlTokens(String line) throws UnfitLineException {
        Matcher token = TOKEN.matcher(line.strip());
        int end = 0;
        String rest = line.strip();
        while (end < rest.length()) {
            token.region(end, rest.length());
            if (!token.lookingAt()) {
                throw new UnfitLineException("\"" + rest.substring(end) + "\" cannot be read", "");
            }
            tokens.add(token.group(1));
            end = token.end();
        }
    }

    boolean isAtEnd() {
        return at == tokens.size();
    }

    /** The next token without taking it; empty at the end. */
    String peek() {
        return isAtEnd() ? "" : tokens.get(at);
    }

    /** Takes the next token; empty at the end. */
    String next() {
        String next = peek();
        at += isAtEnd() ? 0 : 1;
        return next;
    }

    /** Takes the next token if it is the one given. */
    boolean takes(String wanted) {
        boolean same = peek().equals(wanted);
        at += same ? 1 : 0;
        return same;
    }

    /** Takes tokens that must come next, given with blanks between. */
    void expect(String wanted) throws UnfitLineException {
        for (String one : wanted.split(" ", -1)) {
            if (!takes(one)) {
                String found = isAtEnd() ? "the line ends" : "\"" + peek() + "\" stands";
                throw new UnfitLineException(found + " where \"" + one + "\" is expected", "");
            }
        }
    }
}
