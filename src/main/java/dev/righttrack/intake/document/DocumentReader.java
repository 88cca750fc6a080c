package dev.righttrack.intake.document;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.text.WrittenLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML or JSON document into pieces with their places. Nothing in it is ever made into an object by name;
 * aliases are refused, since a few lines of them can stand for more text than a machine holds.
 */
public final class DocumentReader {

    private static final int MOST_NODES = 100_000;

    private static final Set<String> PLAIN_NULLS = Set.of("~", "Null", "NULL");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(40)
            .maxStringLength(100_000)
            .build();

    private final String file;
    private final Findings findings;
    private final int line;
    private final int column;
    private int nodes;
    private Place last;
    private String whole = "";

    /** A reader of a file, whose problems go to the findings. */
    public DocumentReader(String file, Findings findings) {
        this(file, 1, findings);
    }

    /** A reader for a text that begins at some line of its file. */
    public DocumentReader(String file, int line, Findings findings) {
        this(file, line, 1, findings);
    }

    /** The same for one that begins at some column of that line. */
    public DocumentReader(String file, int line, int column, Findings findings) {
        this.file = file;
        this.line = line;
        this.column = column;
        this.last = Place.of(file);
        this.findings = findings;
    }

    /** Reads a text; JSON if it begins with a brace or a bracket, else YAML. */
    public Optional<Node> read(String text) {
        String content = beginning(text.substring(0, endOfContent(text)));
        if (content.isBlank()) {
            return refuse(Place.of(file), Check.EMPTY, "there is nothing in this file", "");
        }
        String start = content.stripLeading();
        Optional<Node> node = start.startsWith("{") || start.startsWith("[") ? json(content, false) : yaml(content);
        return node.filter(Node.Nothing.class::isInstance).isPresent()
                ? refuse(Place.of(file), Check.EMPTY, "there is nothing in this file", "")
                : node;
    }

    /** Reads a text of JSON that is one line among others. */
    public Optional<Node> line(String text) {
        return json(WrittenLine.of(beginning(text)), true);
    }

    /** Programs of long ago end a text with Ctrl-Z, and a disk that fails leaves zeros behind it. */
    private static int endOfContent(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == 0 || text.charAt(end - 1) == '\u001A')) {
            end--;
        }
        return end;
    }

    /** A text without byte-order marks before it; the first of a file was taken off where its bytes were read. */
    private String beginning(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == BYTE_ORDER_MARK) {
            from++;
        }
        if (from > 0) {
            findings.add(Finding.note(
                    new Place(file, line, 1),
                    Check.BYTE_ORDER_MARK,
                    "another byte-order mark (U+FEFF) stands here",
                    "It means nothing within a file, and was left out."));
        }
        return text.substring(from);
    }

    private Optional<Node> json(String text, boolean isLine) {
        String secondHint = isLine
                ? JsonSyntaxDiagnosis.WHOLE_LINE
                : "A file holds one document; many candidates are written as JSON lines, one on a line.";
        Findings strictly = new Findings();
        Optional<Node> node = new DocumentReader(file, line, column, strictly)
                .parse(
                        Factories.JSON,
                        text,
                        secondHint,
                        e -> JsonSyntaxDiagnosis.in(text, isLine).map(found -> finding(text, found)));
        return node.isPresent() ? told(node, strictly) : leniently(text, secondHint, strictly);
    }

    private Optional<Node> told(Optional<Node> node, Findings found) {
        findings.addAll(found.sorted());
        return node;
    }

    /** With comments and commas before a closing bracket, which other readers of JSON pass over; strict ones report them. */
    private Optional<Node> leniently(String text, String secondHint, Findings strictly) {
        Optional<Finding> first = strictly.sorted().stream()
                .filter(one -> one.check() == Check.SYNTAX)
                .findFirst();
        if (first.isEmpty()) {
            return told(Optional.empty(), strictly);
        }
        Findings own = new Findings();
        Optional<Node> node = new DocumentReader(file, line, column, own)
                .parse(Factories.LENIENT_JSON, text, secondHint, e -> Optional.empty());
        if (node.isEmpty()) {
            return told(node, strictly);
        }
        findings.add(Finding.note(
                first.get().place(),
                Check.SYNTAX,
                "comments, and commas before a closing bracket, are not JSON, and were passed over",
                ""));
        return told(node, own);
    }

    private Optional<Node> yaml(String text) {
        int unreadable = YamlSyntaxDiagnosis.unreadable(text);
        if (unreadable >= 0) {
            findings.add(finding(
                    text,
                    new JsonSyntaxDiagnosis.Found(
                            unreadable, YamlSyntaxDiagnosis.unreadable(text.codePointAt(unreadable)))));
            return Optional.empty();
        }
        YamlSyntaxDiagnosis.tags(text, file, line, findings);
        whole = text;
        return parse(
                Factories.YAML,
                text,
                "A file holds one document; many candidates are written as JSON lines, one on a line.",
                this::yamlTrouble);
    }

    /** Made when first used: a process that reads JSON alone never loads the other. */
    private static final class Factories {
        static final TokenStreamFactory JSON =
                JsonFactory.builder().streamReadConstraints(BOUNDS).build();
        static final TokenStreamFactory LENIENT_JSON = JsonFactory.builder()
                .streamReadConstraints(BOUNDS)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
                .build();
        static final TokenStreamFactory YAML =
                YAMLFactory.builder().streamReadConstraints(BOUNDS).build();
    }

    private Optional<Node> parse(
            TokenStreamFactory factory,
            String text,
            String secondHint,
            Function<JacksonException, Optional<Finding>> trouble) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return refuse(Place.of(file), Check.EMPTY, "there is nothing in this file", "");
            }
            Node node = node(parser);
            if (parser.nextToken() != null) {
                return refuse(at(parser), Check.SECOND_DOCUMENT, "a second document begins here", secondHint);
            }
            return Optional.of(node);
        } catch (TooMuch e) {
            return refuse(e.place, e.check, e.message, e.hint);
        } catch (StreamConstraintsException e) {
            return refuse(last, Check.TOO_LARGE, "this is nested too deeply, or a text in it is too long", "");
        } catch (JacksonException e) {
            findings.add(trouble.apply(e)
                    .orElseGet(() -> Finding.error(place(e), Check.SYNTAX, "this cannot be read from here on", "")));
            return Optional.empty();
        }
    }

    /** A trouble at an index of a text, with the line and the column that an editor shows for it. */
    private Finding finding(String text, JsonSyntaxDiagnosis.Found found) {
        int number = line;
        int lineStart = 0;
        for (int i = 0; i < found.index() && i < text.length(); i++) {
            boolean ends = text.charAt(i) == '\n'
                    || (text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            number += ends ? 1 : 0;
            lineStart = ends ? i + 1 : lineStart;
        }
        SyntaxDiagnosis trouble = found.trouble();
        return Finding.error(
                new Place(file, number, found.index() - lineStart + (number == line ? column : 1)),
                Check.SYNTAX,
                trouble.message(),
                trouble.hint());
    }

    /** The YAML parser tells in the cause what is wrong, and where. */
    private Optional<Finding> yamlTrouble(JacksonException e) {
        String problem = e.getCause() instanceof MarkedYamlEngineException yaml
                ? String.valueOf(yaml.getProblem())
                : String.valueOf(e.getOriginalMessage());
        Place place = place(e);
        Optional<JsonSyntaxDiagnosis.Found> cause = YamlCause.of(whole, problem, place.line() - line);
        if (cause.isPresent()) {
            return cause.map(found -> finding(whole, found));
        }
        SyntaxDiagnosis trouble = YamlSyntaxDiagnosis.of(problem);
        return Optional.of(Finding.error(place, Check.SYNTAX, trouble.message(), trouble.hint()));
    }

    /** Where the text stops making sense. */
    private Place place(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException yaml
                && yaml.getProblemMark().isPresent()) {
            Mark mark = yaml.getProblemMark().get();
            return new Place(file, mark.getLine() + line, mark.getColumn() + 1);
        }
        TokenStreamLocation where = e.getLocation();
        return where == null ? last : place(where);
    }

    private Node node(JsonParser parser) {
        Place place = at(parser);
        last = place;
        if (++nodes > MOST_NODES) {
            throw new TooMuch(place, Check.TOO_LARGE, "more than " + MOST_NODES + " values in one file", "");
        }
        JsonToken token = parser.currentToken();
        if (isAlias(parser)) {
            throw new TooMuch(place, Check.ALIAS, "aliases (*name) are not read", "Write the value out.");
        }
        return switch (token) {
            case START_OBJECT -> entries(parser, place);
            case START_ARRAY -> items(parser, place);
            case VALUE_NULL -> new Node.Nothing(place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Text(parser.getString(), true, place);
            default ->
                isPlainNull(parser)
                        ? new Node.Nothing(place)
                        : new Node.Text(parser.getString(), false, place, opening(parser));
        };
    }

    /** The ways to write null in YAML that its parser takes for texts; in quotes, they are texts. */
    private boolean isPlainNull(JsonParser parser) {
        if (!(parser instanceof YAMLParser) || !PLAIN_NULLS.contains(parser.getString())) {
            return false;
        }
        long at = parser.currentTokenLocation().getCharOffset();
        return at >= 0
                && at < whole.length()
                && whole.charAt((int) at) != '"'
                && whole.charAt((int) at) != '\''
                && whole.charAt((int) at) != '|'
                && whole.charAt((int) at) != '>';
    }

    /** How many characters stand before a text in the file, which are its opening quote. */
    private int opening(JsonParser parser) {
        if (!(parser instanceof YAMLParser)) {
            return parser.currentToken() == JsonToken.VALUE_STRING ? 1 : 0;
        }
        long at = parser.currentTokenLocation().getCharOffset();
        boolean isInside = at >= 0 && at < whole.length();
        return isInside && (whole.charAt((int) at) == '"' || whole.charAt((int) at) == '\'') ? 1 : 0;
    }

    private static boolean isAlias(JsonParser parser) {
        return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }

    /** The items of a list; null stands for an item that is not there, and a list of nulls for no list. */
    private Node items(JsonParser parser, Place place) {
        List<Node> items = new ArrayList<>();
        boolean hasNull = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Node item = node(parser);
            hasNull |= item instanceof Node.Nothing;
            if (!(item instanceof Node.Nothing)) {
                items.add(item);
            }
        }
        return hasNull && items.isEmpty() ? new Node.Nothing(place) : new Node.Items(items, place);
    }

    /** The values under keys; a key with null has a place, and no value. */
    private Node entries(JsonParser parser, Place place) {
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        DuplicateCheck twice = DuplicateCheck.keys(findings);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place at = at(parser);
            String key = parser.currentName();
            parser.nextToken();
            Node value = node(parser);
            keys.putIfAbsent(key, at);
            if (!(value instanceof Node.Nothing) && twice.isFirst(key, key, at)) {
                values.put(key, value);
            }
        }
        return new Node.Entries(values, keys, place);
    }

    private Place at(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private Place place(TokenStreamLocation where) {
        int number = Math.max(1, where.getLineNr());
        int first = number == 1 ? column - 1 : 0;
        return new Place(file, number + line - 1, first + Math.max(1, where.getColumnNr()));
    }

    private Optional<Node> refuse(Place place, Check check, String message, String hint) {
        findings.add(Finding.error(place, check, message, hint));
        return Optional.empty();
    }

    /** A document that is not read any further. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Place place;
        private final Check check;
        private final String message;
        private final String hint;

        TooMuch(Place place, Check check, String message, String hint) {
            super(message);
            this.message = message;
            this.place = place;
            this.check = check;
            this.hint = hint;
        }
    }
}
