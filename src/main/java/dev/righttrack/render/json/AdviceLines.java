package dev.righttrack.render.json;

import dev.righttrack.batch.AdvisedRecord;
import dev.righttrack.batch.ByteSheet;
import dev.righttrack.render.Detail;
import java.io.ByteArrayOutputStream;

/** The advice.jsonl of a batch: one person's advice to a line. */
public final class AdviceLines implements ByteSheet<AdvisedRecord> {

    private final AdviceJson json;

    /**
     * Writes with that much detail.
     *
     * @param inline whether each rule is written with its reason, citations and place; else with its name alone
     * @param top how many roles are shown at most, from first place on
     */
    public AdviceLines(Detail detail, boolean inline, int top) {
        this.json = new AdviceJson(detail, inline, top);
    }

    @Override
    public void write(AdvisedRecord one, ByteArrayOutputStream out) {
        json.write(one.advice(), one.kept(), one.findings(), out);
        out.write('\n');
    }
}
