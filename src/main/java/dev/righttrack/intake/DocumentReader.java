package dev.righttrack.intake;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads one YAML or JSON document into pieces with their places. Nothing in it is ever made into an object by name;
 * aliases are refused, since a few lines of them can stand for more text than a machine holds.
 */
final class DocumentReader {

    private static final int MOST_NODES = 100_000;
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(40)
            .maxStringLength(100_000)
            .build();

    private final String file;
    private final Findings findings;
    private final int line;
    private int nodes;
    private Place last;

    DocumentReader(String file, Findings findings) {
        this(file, 1, findings);
    }

    /** A reader for a text that begins at some line of its file. */
    DocumentReader(String file, int line, Findings findings) {
        this.file = file;
        this.line = line;
        this.last = Place.of(file);
        this.findings = findings;
    }

    /** Reads a text; JSON if it begins with a brace or a bracket, else YAML. */
    Optional<Node> read(String text) {
        if (text.isBlank()) {
            return refuse(Place.of(file), "empty", "there is nothing in this file", "");
        }
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? json(text) : yaml(text);
    }

    Optional<Node> json(String text) {
        return parse(Factories.JSON, text);
    }

    private Optional<Node> yaml(String text) {
        return parse(Factories.YAML, text);
    }

    /** Made when first used: a process that reads JSON alone never loads the other. */
    private static final class Factories {
        static final TokenStreamFactory JSON =
                JsonFactory.builder().streamReadConstraints(BOUNDS).build();
        static final TokenStreamFactory YAML =
                YAMLFactory.builder().streamReadConstraints(BOUNDS).build();
    }

    private Optional<Node> parse(TokenStreamFactory factory, String text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return refuse(Place.of(file), "empty", "there is nothing in this file", "");
            }
            Node node = node(parser);
            if (parser.nextToken() != null) {
                return refuse(
                        at(parser),
                        "second-document",
                        "a second document begins here",
                        "One candidate, or one list of facts, to a file; many candidates are a matter for 'batch'.");
            }
            return Optional.of(node);
        } catch (TooMuch e) {
            return refuse(e.place, e.check, e.message, e.hint);
        } catch (StreamConstraintsException e) {
            return refuse(last, "too-large", "this is nested too deeply, or a text in it is too long", "");
        } catch (JacksonException e) {
            return refuse(place(e), "syntax", "this cannot be read: " + problem(e), "");
        }
    }

    /** Where the text stops making sense; a YAML parser tells it in the cause. */
    private Place place(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException yaml
                && yaml.getProblemMark().isPresent()) {
            Mark mark = yaml.getProblemMark().get();
            return new Place(file, mark.getLine() + line, mark.getColumn() + 1);
        }
        TokenStreamLocation where = e.getLocation();
        return where == null ? last : place(where);
    }

    private static String problem(JacksonException e) {
        String message = e.getCause() instanceof MarkedYamlEngineException yaml
                ? String.valueOf(yaml.getProblem())
                : String.valueOf(e.getOriginalMessage());
        String first = message.lines().findFirst().orElse("").strip();
        String readable = first.replaceAll("\\(.*?`.*?\\)", "")
                .replaceAll("[\\p{Cntrl}]", " ")
                .strip();
        String shown = readable.length() > 160 ? readable.substring(0, 157) + "..." : readable;
        return shown.replaceAll("\\.+$", "");
    }

    private Node node(JsonParser parser) {
        Place place = at(parser);
        last = place;
        if (++nodes > MOST_NODES) {
            throw new TooMuch(place, "too-large", "more than " + MOST_NODES + " values in one file", "");
        }
        JsonToken token = parser.currentToken();
        if (isAlias(parser)) {
            throw new TooMuch(place, "alias", "aliases (*name) are not read", "Write the value out.");
        }
        return switch (token) {
            case START_OBJECT -> entries(parser, place);
            case START_ARRAY -> items(parser, place);
            case VALUE_NULL -> new Node.Text("", false, place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Text(parser.getString(), true, place);
            default -> new Node.Text(parser.getString(), false, place);
        };
    }

    private static boolean isAlias(JsonParser parser) {
        return parser instanceof tools.jackson.dataformat.yaml.YAMLParser yaml && yaml.isCurrentAlias();
    }

    private Node items(JsonParser parser, Place place) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new Node.Items(items, place);
    }

    private Node entries(JsonParser parser, Place place) {
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, Place> keys = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place at = at(parser);
            String key = parser.currentName();
            parser.nextToken();
            Node value = node(parser);
            Place first = keys.putIfAbsent(key, at);
            if (first == null) {
                values.put(key, value);
            } else {
                findings.add(Finding.error(
                        at,
                        "duplicate-key",
                        "the key \"" + key + "\" is there twice",
                        "The first stands in line " + first.line() + ", and is used."));
            }
        }
        return new Node.Entries(values, keys, place);
    }

    private Place at(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private Place place(TokenStreamLocation where) {
        int number = Math.max(1, where.getLineNr());
        return new Place(file, number + line - 1, Math.max(1, where.getColumnNr()));
    }

    private Optional<Node> refuse(Place place, String check, String message, String hint) {
        findings.add(Finding.error(place, check, message, hint));
        return Optional.empty();
    }

    /** A document that is not read any further. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Place place;
        private final String check;
        private final String message;
        private final String hint;

        TooMuch(Place place, String check, String message, String hint) {
            super(message);
            this.message = message;
            this.place = place;
            this.check = check;
            this.hint = hint;
        }
    }
}
