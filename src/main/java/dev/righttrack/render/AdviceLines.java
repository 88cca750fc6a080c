package dev.righttrack.render;

import dev.righttrack.batch.Advised;
import dev.righttrack.batch.Sheet;

/** The advice.jsonl of a batch: one person's advice to a line. */
public final class AdviceLines implements Sheet<Advised> {

    private final AdviceJson json;

    /**
     * Writes with that much detail.
     *
     * @param inline whether each rule is told with its reason, citations and place; else with its name alone
     * @param top of how many roles is told at most, from first place on
     */
    public AdviceLines(Detail detail, boolean inline, int top) {
        this.json = new AdviceJson(detail, inline, top);
    }

    @Override
    public void write(Advised one, StringBuilder out) {
        out.append(json.line(one.advice(), one.kept())).append('\n');
    }
}
