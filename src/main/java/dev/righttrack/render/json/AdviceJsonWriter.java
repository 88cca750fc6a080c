package dev.righttrack.render.json;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.Basis;
import dev.righttrack.advice.ClashAdvice;
import dev.righttrack.advice.Ground;
import dev.righttrack.advice.Line;
import dev.righttrack.advice.ReadingAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.advice.WishAdvice;
import dev.righttrack.findings.Finding;
import dev.righttrack.grades.GradeStanding;
import dev.righttrack.grades.SourceGrades;
import dev.righttrack.render.Detail;
import dev.righttrack.sources.PackRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes the advice for one candidate as JSON, token by token. */
final class AdviceJsonWriter {

    private final JsonGenerator json;
    private final Detail detail;
    private final boolean inline;
    private final JsonFragments pieces;

    AdviceJsonWriter(JsonGenerator json, Detail detail, boolean inline, JsonFragments pieces) {
        this.json = json;
        this.detail = detail;
        this.inline = inline;
        this.pieces = pieces;
    }

    /** What a record had beside what advice rests on. */
    record Beside(Map<String, String> kept, List<Finding> findings, Optional<SourceGrades> source) {
        static final Beside NOTHING = new Beside(Map.of(), List.of(), Optional.empty());
    }

    /**
     * Writes advice.
     *
     * @param beside what else the record had
     * @param top how many roles are written at most
     * @param role writes one of them
     */
    void write(Advice advice, Beside beside, int top, Consumer<RoleAdvice> role) {
        Map<String, String> kept = beside.kept();
        json.writeStartObject();
        text("candidate", advice.candidate());
        text("name", advice.name());
        if (!kept.isEmpty()) {
            json.writeName("kept");
            json.writeStartObject();
            kept.forEach(this::text);
            json.writeEndObject();
        }
        beside.source().ifPresent(this::source);
        text("first", advice.inFirstPlace().map(RoleAdvice::role).orElse(""));
        text("firstPlace", advice.firstPlace().word());
        json.writeName("lead");
        json.writeStartObject();
        text("word", advice.lead().word().word());
        json.writeName("points");
        json.writeRawValue(Hundredths.of(advice.lead().share()));
        json.writeEndObject();
        texts("leaders", advice.leaders());
        texts("closest", advice.closest());
        texts("liked", advice.liked());
        uncounted(advice);
        unconfirmed(advice);
        if (!beside.findings().isEmpty()) {
            list("findings", beside.findings(), this::finding);
        }
        List<RoleAdvice> told =
                advice.roles().subList(0, Math.min(top, advice.roles().size()));
        list("roles", told, role);
        if (detail != Detail.SUMMARY) {
            if (!inline) {
                subtasks(told);
            }
            basis("ranking", advice.ranking().basis());
            list("guidance", advice.guidance(), this::line);
            list("profile", advice.profile(), this::skill);
            list("wishes", advice.wishes(), this::wish);
            list("clashes", advice.clashes(), this::clash);
            texts("openCircumstances", advice.openCircumstances());
            pieces("readings", advice.readings(), AdviceJsonWriter::reading);
            text("rules", advice.rulesHash());
        }
        json.writeEndObject();
    }

    /** Said only where there is something to say, however little is shown otherwise: nothing is dropped in silence. */
    private void source(SourceGrades source) {
        json.writeName("source");
        json.writeStartObject();
        text("name", source.pack().name());
        text("title", source.pack().origin().title());
        texts("notice", source.pack().origin().notice());
        if (!source.standings().isEmpty()) {
            list("grades", source.standings(), this::standing);
        }
        json.writeEndObject();
    }

    private void standing(GradeStanding standing) {
        json.writeStartObject();
        text("role", standing.role().name());
        text("met", standing.met().orElse(""));
        json.writeNumberProperty("rows", standing.rows());
        json.writeNumberProperty("judgedRows", standing.judged());
        text("possible", standing.possible().orElse(""));
        text("next", standing.next().orElse(""));
        list("asks", standing.steps(), step -> {
            json.writeStartObject();
            text("skill", step.skill());
            text("level", step.asked().name());
            text("state", step.state().word());
            texts("rows", step.rows().stream().map(PackRow::id).toList());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void uncounted(Advice advice) {
        if (!advice.uncounted().isEmpty()) {
            list("uncounted", advice.uncounted(), one -> {
                json.writeStartObject();
                text("kind", one.kind().word());
                text("word", one.word());
                json.writeEndObject();
            });
        }
    }

    /** Said at every detail: a reader must not take for said what was only read. */
    private void unconfirmed(Advice advice) {
        if (!advice.unconfirmed().isEmpty()) {
            list("unconfirmed", advice.unconfirmed(), one -> {
                json.writeStartObject();
                text("field", one.field());
                text("name", one.name());
                text("source", one.source());
                json.writeEndObject();
            });
        }
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeNumberProperty("line", finding.place().line());
        json.writeNumberProperty("column", finding.place().column());
        text("severity", finding.severity().word());
        text("code", finding.checkId());
        text("message", finding.message());
        if (!finding.hint().isEmpty()) {
            text("hint", finding.hint());
        }
        json.writeEndObject();
    }

    JsonGenerator json() {
        return json;
    }

    /** Each subtask once, by name, under how far it is in reach. */
    private void subtasks(List<RoleAdvice> roles) {
        SubtasksByReadiness all = SubtasksByReadiness.of(roles);
        json.writeName("subtasks");
        json.writeStartObject();
        all.names().forEach(this::texts);
        texts("open", all.open());
        json.writeEndObject();
    }

    boolean isInline() {
        return inline;
    }

    boolean isSummary() {
        return detail == Detail.SUMMARY;
    }

    void text(String name, String value) {
        json.writeName(name);
        json.writeString(value);
    }

    void texts(String name, Collection<String> values) {
        texts(json, name, values);
    }

    static void texts(JsonGenerator to, String name, Collection<String> values) {
        to.writeName(name);
        to.writeStartArray();
        values.forEach(to::writeString);
        to.writeEndArray();
    }

    <T> void list(String name, List<T> all, Consumer<T> write) {
        json.writeName(name);
        json.writeStartArray();
        all.forEach(write);
        json.writeEndArray();
    }

    /** A list of what the advice for many people has in common. */
    <T> void pieces(String name, List<T> all, BiConsumer<JsonGenerator, T> write) {
        list(name, all, value -> piece(value, write));
    }

    private <T> void piece(T value, BiConsumer<JsonGenerator, T> write) {
        pieces.of(value, to -> write.accept(to, value)).ifPresentOrElse(this::raw, () -> write.accept(json, value));
    }

    private void raw(SerializableString piece) {
        json.writeRawValue(piece);
    }

    /** A value whose basis is the same for everybody is one piece; another is written anew. */
    void shared(Basis basis, Object value, Consumer<AdviceJsonWriter> write) {
        if (basis.isPlain()) {
            piece(value, (to, same) -> write.accept(on(to)));
        } else {
            write.accept(this);
        }
    }

    private AdviceJsonWriter on(JsonGenerator to) {
        return to == json ? this : new AdviceJsonWriter(to, detail, inline, JsonFragments.NONE);
    }

    void line(Line line) {
        shared(line.basis(), line, pen -> {
            pen.json.writeStartObject();
            pen.text("about", line.about());
            pen.text("text", line.text());
            pen.basis("basis", line.basis());
            pen.json.writeEndObject();
        });
    }

    void basis(String name, Basis basis) {
        json.writeName(name);
        if (basis.isPlain()) {
            piece(basis, this::write);
        } else {
            write(json, basis);
        }
    }

    private void write(JsonGenerator to, Basis basis) {
        to.writeStartObject();
        to.writeStringProperty("rule", basis.rule().name());
        if (inline) {
            to.writeStringProperty("reason", basis.rule().reason());
            texts(to, "cites", basis.rule().cites());
            to.writeStringProperty("file", basis.rule().file());
            to.writeNumberProperty("line", basis.rule().line());
        }
        if (detail == Detail.FULL) {
            if (inline) {
                grounds(to, basis.grounds());
            } else {
                facts(to, basis.grounds());
            }
        }
        to.writeEndObject();
    }

    private static void grounds(JsonGenerator to, List<Ground> grounds) {
        to.writeName("grounds");
        to.writeStartArray();
        for (Ground ground : grounds) {
            to.writeStartObject();
            to.writeStringProperty("condition", ground.condition());
            texts(to, "facts", ground.facts());
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    /** Nothing where no condition rests on any. */
    private static void facts(JsonGenerator to, List<Ground> grounds) {
        if (grounds.stream().allMatch(ground -> ground.facts().isEmpty())) {
            return;
        }
        to.writeName("facts");
        to.writeStartArray();
        for (Ground ground : grounds) {
            to.writeStartArray();
            ground.facts().forEach(to::writeString);
            to.writeEndArray();
        }
        to.writeEndArray();
    }

    private void skill(SkillAdvice skill) {
        if (skill.evidence().isEmpty()) {
            piece(skill, (to, same) -> on(to).written(same));
        } else {
            written(skill);
        }
    }

    private void written(SkillAdvice skill) {
        json.writeStartObject();
        text("skill", skill.skill());
        text("low", skill.low().name());
        text("high", skill.high().name());
        text("basis", skill.basis().word());
        list("evidence", skill.evidence(), shown -> {
            json.writeStartObject();
            text("level", shown.level().name());
            basis("basis", shown.basis());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void wish(WishAdvice wish) {
        json.writeStartObject();
        text("topic", wish.topic());
        text("stance", wish.stance());
        text("basis", wish.basis().word());
        list("work", wish.work(), basis -> write(json, basis));
        json.writeEndObject();
    }

    private void clash(ClashAdvice clash) {
        json.writeStartObject();
        text("skill", clash.skill());
        text("stated", clash.stated().name());
        text("shown", clash.shown().name());
        basis("basis", clash.basis());
        json.writeEndObject();
    }

    private static void reading(JsonGenerator to, ReadingAdvice reading) {
        to.writeStartObject();
        to.writeStringProperty("interpretation", reading.interpretation());
        to.writeStringProperty("reading", reading.reading());
        to.writeStringProperty("meaning", reading.meaning());
        to.writeBooleanProperty("byDefault", reading.byDefault());
        to.writeEndObject();
    }
}
