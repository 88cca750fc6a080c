package dev.righttrack.rules.sandbox;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.rules.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The parse tree of a text of DRL held against the list of what is allowed; anything else is refused before a compiler
 * sees it, since some of it would run while it is compiled.
 */
public final class TreeCheck {

    private static final Set<String> IMPORTS = Set.of(
            "dev.righttrack.facts.*",
            "dev.righttrack.scoring.*",
            "dev.righttrack.scoring.judgement.*",
            "java.util.List");
    private static final Set<String> FUNCTIONS = Set.of("collectList", "count");
    private static final Set<String> OPERATORS = Set.of("in", "contains", "memberOf", "not", "true", "false");
    private static final String SIGNS = "=!<>(),.:";
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\[\"\\\\])*+\"|[A-Za-z_][A-Za-z_0-9]*|\\$[a-z][A-Za-z]*|[0-9]+|\\s+|.", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ,:.()'/+-]{1,120}");
    private final SourceText source;
    private final Findings findings;
    private String rule = "";

    /** A check of one text, whose problems go to the findings. */
    public TreeCheck(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Checks the text; every construct that is not allowed is reported. */
    public void check() {
        Optional<RuleBounds.Refusal> early = RuleBounds.beforeParsing(source.content());
        if (early.isPresent()) {
            refuse(early.get().line(), early.get().what());
            return;
        }
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr tree;
        try {
            tree = parser.parse(false, source.content());
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            refuse(0, "a text that cannot be parsed");
            return;
        }
        parser.getErrors()
                .forEach(e -> error(
                        e.getLines().length > 0 ? e.getLines()[0] : 0,
                        Check.SYNTAX,
                        CompilerMessages.after("this is not DRL", e.getMessage())));
        if (tree != null && parser.getErrors().isEmpty()) {
            checkPackage(tree);
        }
    }

    private void checkPackage(PackageDescr tree) {
        tree.getImports().stream()
                .filter(i -> !IMPORTS.contains(i.getTarget()))
                .forEach(i -> refuse(i.getLine(), "the import " + i.getTarget()));
        none(tree.getFunctionImports(), "an import of a function");
        none(tree.getAccumulateImports(), "an import of an accumulate function");
        none(tree.getGlobals(), "a global");
        none(tree.getFunctions(), "a function");
        none(tree.getTypeDeclarations(), "a declared type");
        none(tree.getEnumDeclarations(), "a declared enum");
        none(tree.getAttributes(), "an attribute of a package");
        none(List.copyOf(tree.getEntryPointDeclarations()), "an entry point");
        none(List.copyOf(tree.getWindowDeclarations()), "a window");
        if (tree.getUnit() != null) {
            refuse(tree.getLine(), "a rule unit");
        }
        tree.getRules().forEach(this::checkRule);
    }

    private void none(List<? extends BaseDescr> found, String what) {
        found.forEach(one -> refuse(one.getLine(), what));
    }

    private void checkRule(RuleDescr descr) {
        rule = descr.getName();
        if (descr.getClass() != RuleDescr.class) {
            refuse(descr.getLine(), "a query");
            return;
        }
        if (!NAME.matcher(rule).matches()) {
            refuse(descr.getLine(), "this name of a rule");
        }
        if (descr.hasParent()
                || descr.getUnit() != null
                || !descr.getNamedConsequences().isEmpty()) {
            refuse(descr.getLine(), "a rule that extends another, or has named consequences");
        }
        descr.getAttributes().values().forEach(this::checkAttribute);
        descr.getAnnotations().forEach(this::checkAnnotation);
        checkConditions(descr);
        checkConsequence(descr);
        rule = "";
    }

    private void checkAttribute(AttributeDescr attribute) {
        if (!attribute.getName().equals("salience") || !attribute.getValue().matches("-?[0-9]{1,3}")) {
            refuse(attribute.getLine(), "the attribute " + attribute.getName());
        }
    }

    private void checkAnnotation(AnnotationDescr annotation) {
        Object value = annotation.getValue();
        boolean plain = Set.of("because", "cites").contains(annotation.getName())
                && !annotation.isDuplicated()
                && annotation.getValueMap().size() == 1
                && value instanceof String text
                && text.matches("(?s)\"[^\"\\\\]*\"");
        if (!plain) {
            refuse(annotation.getLine(), "the annotation @" + annotation.getName());
        }
    }

    private void checkConditions(RuleDescr descr) {
        List<? extends BaseDescr> all = descr.getLhs().getDescrs();
        RuleBounds.ofConditions(all).ifPresent(what -> refuse(descr.getLine(), what));
        all.forEach(this::checkCondition);
    }

    private void checkCondition(BaseDescr condition) {
        if (condition.getClass() == PatternDescr.class) {
            checkPattern((PatternDescr) condition);
        } else if (condition.getClass() == ExistsDescr.class) {
            onePattern(condition, ((ExistsDescr) condition).getDescrs());
        } else if (condition.getClass() == NotDescr.class) {
            onePattern(condition, ((NotDescr) condition).getDescrs());
        } else if (condition.getClass() == AndDescr.class) {
            ((AndDescr) condition).getDescrs().forEach(this::checkCondition);
        } else {
            refuse(
                    condition.getLine(),
                    "a condition of the kind "
                            + condition
                                    .getClass()
                                    .getSimpleName()
                                    .replace("Descr", "")
                                    .toLowerCase(Locale.ROOT));
        }
    }

    /** Within exists, not and accumulate stands one pattern: a group would be a join that nobody counts. */
    private void onePattern(BaseDescr of, List<?> inside) {
        for (Object one : inside) {
            if (one instanceof PatternDescr pattern && one.getClass() == PatternDescr.class) {
                checkPattern(pattern);
            } else if (one instanceof AndDescr and && and.getDescrs().size() == 1) {
                onePattern(of, and.getDescrs());
            } else {
                refuse(of.getLine(), "a group of patterns within exists, not or accumulate");
            }
        }
    }

    private void checkPattern(PatternDescr pattern) {
        if (pattern.getSource() != null) {
            checkSource(pattern);
            return;
        }
        String type = String.valueOf(pattern.getObjectType());
        if (!AllowedFacts.isFact(type)) {
            refuse(pattern.getLine(), "a pattern on " + type);
            return;
        }
        if (pattern.isQuery()
                || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotations().isEmpty()) {
            refuse(pattern.getLine(), "a query, a window or an annotation in a pattern");
        }
        pattern.getDescrs().forEach(constraint -> checkConstraint(pattern, constraint));
    }

    private void checkSource(PatternDescr pattern) {
        if (pattern.getSource().getClass() != AccumulateDescr.class) {
            refuse(pattern.getLine(), "a pattern from elsewhere");
            return;
        }
        AccumulateDescr source = (AccumulateDescr) pattern.getSource();
        boolean plain =
                source.getInitCode() == null && source.getActionCode() == null && source.getReverseCode() == null;
        if (!plain
                || !source.getFunctions().stream().allMatch(f -> FUNCTIONS.contains(f.getFunction()))
                || !source.getFunctions().stream()
                        .allMatch(
                                f -> List.of(f.getParams()).stream().allMatch(p -> p.matches("\\$[a-z][A-Za-z]*|1")))) {
            refuse(pattern.getLine(), "an accumulate with code or another function than " + FUNCTIONS);
        }
        onePattern(pattern, List.of(source.getInput()));
        pattern.getDescrs().stream()
                .map(BaseDescr::getText)
                .filter(text -> !text.matches("\\$count[0-9]* >= [0-9]+"))
                .forEach(text -> refuse(pattern.getLine(), "the constraint " + text + " on an accumulate"));
    }

    private void checkConstraint(PatternDescr pattern, BaseDescr constraint) {
        if (constraint.getClass() != ExprConstraintDescr.class) {
            refuse(constraint.getLine(), "this constraint");
            return;
        }
        Matcher token = TOKEN.matcher(((ExprConstraintDescr) constraint).getExpression());
        String before = "";
        while (token.find()) {
            String word = token.group();
            if (Character.isLetter(word.charAt(0)) && !OPERATORS.contains(word)) {
                boolean field = before.equals(".")
                        ? Set.of("rank", "name").contains(word)
                        : AllowedFacts.hasField(pattern.getObjectType(), word);
                if (!field) {
                    refuse(constraint.getLine(), "\"" + word + "\" in a constraint on " + pattern.getObjectType());
                }
            } else if (word.length() == 1 && !word.isBlank() && !isPlainSign(word, SIGNS)) {
                refuse(constraint.getLine(), "the sign " + word + " in a constraint");
            } else if (word.startsWith("_")) {
                refuse(constraint.getLine(), "\"" + word + "\" in a constraint");
            }
            before = word.isBlank() ? before : word;
        }
    }

    private void checkConsequence(RuleDescr descr) {
        String text = String.valueOf(descr.getConsequence());
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String word = token.group();
            if (Character.isLetter(word.charAt(0))) {
                if (!AllowedFacts.isConsequenceWord(word)) {
                    refuse(descr.getConsequenceLine(), "the word \"" + word + "\" in a consequence");
                }
            } else if (word.startsWith("_") || (word.length() == 1 && !word.isBlank() && !isPlainSign(word, "(),.;"))) {
                refuse(descr.getConsequenceLine(), "the sign " + word + " in a consequence");
            }
        }
    }

    private static boolean isPlainSign(String word, String signs) {
        return signs.contains(word) || Character.isDigit(word.charAt(0));
    }

    private void refuse(int line, String what) {
        error(line, Check.NOT_ALLOWED, what + " is not allowed in rules");
    }

    private void error(int line, Check check, String message) {
        findings.add(Finding.error(
                new Place(source.file(), Math.max(line, 0), line > 0 ? 1 : 0),
                check,
                message,
                rule.isEmpty() ? "" : "in rule \"" + rule + "\"."));
    }
}
