package dev.righttrack.render.json;

import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SubtaskAdvice;
import dev.righttrack.advice.TitleAdvice;
import dev.righttrack.advice.ToolAdvice;
import dev.righttrack.advice.ToolsToShow;
import dev.righttrack.scoring.Span;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Writes the advice on one role as JSON. */
final class RoleJsonWriter {

    private static final SerializedString ROLE = new SerializedString("role");
    private static final SerializedString FIT_BY = new SerializedString("fitBy");
    private static final SerializedString AS = new SerializedString("as");
    private static final SerializedString RANK = new SerializedString("rank");
    private static final SerializedString LEADER = new SerializedString("leader");
    private static final SerializedString VERDICT = new SerializedString("verdict");
    private static final SerializedString WORST = new SerializedString("worst");
    private static final SerializedString BEST = new SerializedString("best");
    private static final SerializedString FIT = new SerializedString("fit");
    private static final SerializedString ABILITY = new SerializedString("ability");
    private static final SerializedString ASPIRATION = new SerializedString("aspiration");
    private static final SerializedString KNOWN = new SerializedString("known");
    private static final SerializedString JUDGED = new SerializedString("judged");
    private static final SerializedString WEEKS = new SerializedString("weeks");
    private static final SerializedString LEAST = new SerializedString("least");
    private static final SerializedString MOST = new SerializedString("most");
    private static final SerializedString STRENGTHS = new SerializedString("strengths");
    private static final SerializedString LOW = new SerializedString("low");
    private static final SerializedString POINT = new SerializedString("point");
    private static final SerializedString HIGH = new SerializedString("high");
    private static final SerializedString EXACT = new SerializedString("exact");

    private final AdviceJsonWriter pen;
    private final JsonGenerator json;
    private final char[] digits = new char[Hundredths.LONGEST];

    RoleJsonWriter(AdviceJsonWriter pen) {
        this.pen = pen;
        this.json = pen.json();
    }

    void write(RoleAdvice role) {
        json.writeStartObject();
        text(ROLE, role.role());
        text(AS, role.variant());
        json.writeName(RANK);
        json.writeNumber(role.rank());
        json.writeName(LEADER);
        json.writeBoolean(role.leader());
        text(VERDICT, role.verdict());
        text(FIT_BY, role.fitBy());
        text(WORST, role.worst().word());
        text(BEST, role.best().word());
        span(FIT, role.fit());
        span(ABILITY, role.ability());
        span(ASPIRATION, role.aspiration());
        points(KNOWN, role.known());
        json.writeName(JUDGED);
        json.writeBoolean(role.judged());
        json.writeName(WEEKS);
        json.writeStartObject();
        json.writeName(LEAST);
        json.writeNumber(role.weeks().least());
        json.writeName(MOST);
        json.writeNumber(role.weeks().most());
        json.writeEndObject();
        points(STRENGTHS, role.strengths());
        if (!role.suitable()) {
            pen.list("notSuitable", role.notSuitable(), pen::line);
        }
        if (!pen.isSummary()) {
            rest(role);
        }
        json.writeEndObject();
    }

    private void text(SerializedString name, String value) {
        json.writeName(name);
        json.writeString(value);
    }

    private void rest(RoleAdvice role) {
        pen.list("requirements", role.requirements(), this::requirement);
        pen.list("families", role.families(), this::family);
        pen.list("speaksFor", role.speaksFor(), pen::line);
        pen.list("speaksAgainst", role.speaksAgainst(), pen::line);
        pen.list("team", role.team(), pen::line);
        pen.list("ask", role.ask(), pen::line);
        pen.list("variants", role.variants(), pen::line);
        if (pen.isInline()) {
            shared(role);
        } else {
            pen.list("tools", held(role.tools().items()), this::held);
        }
    }

    private static List<ToolsToShow> held(List<ToolsToShow> tools) {
        List<ToolsToShow> held = new ArrayList<>(tools);
        held.removeIf(one -> one.held().isEmpty());
        return held;
    }

    private void held(ToolsToShow tools) {
        json.writeStartObject();
        pen.text("purpose", tools.purpose());
        pen.texts("held", tools.held());
        json.writeEndObject();
    }

    /** What roles.json has for those who go by name. */
    private void shared(RoleAdvice role) {
        pen.pieces("subtasks", role.subtasks().items(), RoleJsonWriter::subtask);
        pen.basis("subtasksBasis", role.subtasks().basis());
        pen.pieces("tools", role.tools().items(), RoleJsonWriter::tools);
        pen.basis("toolsBasis", role.tools().basis());
        pen.pieces("titles", role.titles().items(), RoleJsonWriter::title);
        pen.basis("titlesBasis", role.titles().basis());
    }

    /** Points from 0 to 100 with two decimals, and the exact share. */
    private void span(SerializedString name, Span span) {
        json.writeName(name);
        json.writeStartObject();
        points(LOW, span.low());
        points(POINT, span.point());
        points(HIGH, span.high());
        text(EXACT, span.point().getNumerator() + "/" + span.point().getDenominator());
        json.writeEndObject();
    }

    private void points(SerializedString name, Fraction share) {
        json.writeName(name);
        int end = Hundredths.write(share, digits);
        json.writeNumber(digits, 0, end);
    }

    private void requirement(RequirementAdvice r) {
        pen.shared(r.basis(), r, on -> requirement(on, r));
    }

    private static void requirement(AdviceJsonWriter pen, RequirementAdvice r) {
        JsonGenerator json = pen.json();
        json.writeStartObject();
        pen.texts("skills", r.skills());
        pen.text("asked", r.asked().name());
        pen.text("importance", r.importance().word());
        pen.text("low", r.low().name());
        pen.text("high", r.high().name());
        pen.text("state", r.state().word());
        json.writeNumberProperty("stepsMissing", r.stepsMissing());
        pen.texts("dependsOn", r.dependsOn());
        pen.basis("basis", r.basis());
        json.writeEndObject();
    }

    private void family(ToolAdvice tool) {
        pen.shared(tool.basis(), tool, on -> family(on, tool));
    }

    private static void family(AdviceJsonWriter pen, ToolAdvice tool) {
        JsonGenerator json = pen.json();
        json.writeStartObject();
        pen.text("family", tool.family());
        pen.text("importance", tool.importance().word());
        pen.text("state", tool.state().word());
        pen.texts("held", tool.held());
        pen.basis("basis", tool.basis());
        json.writeEndObject();
    }

    private static void subtask(JsonGenerator to, SubtaskAdvice s) {
        to.writeStartObject();
        to.writeStringProperty("subtask", s.subtask());
        to.writeStringProperty("task", s.task());
        to.writeStringProperty("when", s.when().word());
        to.writeBooleanProperty("open", s.open());
        AdviceJsonWriter.texts(to, "skills", s.skills());
        to.writeEndObject();
    }

    private static void tools(JsonGenerator to, ToolsToShow tools) {
        to.writeStartObject();
        to.writeStringProperty("purpose", tools.purpose());
        AdviceJsonWriter.texts(to, "names", tools.names());
        AdviceJsonWriter.texts(to, "held", tools.held());
        to.writeEndObject();
    }

    private static void title(JsonGenerator to, TitleAdvice title) {
        to.writeStartObject();
        to.writeStringProperty("title", title.title());
        to.writeBooleanProperty("added", title.added());
        AdviceJsonWriter.texts(to, "mayAlsoMean", title.mayAlsoMean());
        to.writeEndObject();
    }
}
