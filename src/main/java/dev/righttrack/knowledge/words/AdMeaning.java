package dev.righttrack.knowledge.words;

import dev.righttrack.text.ClosedWord;
import java.util.EnumSet;
import java.util.Set;

/** What a word or phrase of a job ad says of the part that it begins, of a name near it, or of the job. */
public enum AdMeaning implements ClosedWord {
    /** A heading: what is done in the job stands below it. */
    TASKS("tasks below"),
    /** A heading: what is asked stands below it. */
    REQUIREMENTS("requirements below"),
    /** A heading: what is welcome and not asked stands below it. */
    WISHES("wishes below"),
    /** A heading: what the employer gives stands below it, which asks for nothing. */
    OFFER("offer below"),
    /** A heading: who the employer is stands below it, which asks for nothing. */
    EMPLOYER("employer below"),
    /** A heading: how to apply, and what the law wants to be said, stands below it, which asks for nothing. */
    APPLYING("applying below"),
    /** The name near it is asked. */
    ASKED("asked"),
    /** The name near it is welcome and not asked. */
    WISHED("wished"),
    /** The name near it is not asked. */
    NOT_ASKED("not asked"),
    /** With a word for asking behind the name, the name between them is not asked. */
    NO("no"),
    /** What stands behind it is asked of whoever reads the ad, wherever it stands. */
    ADDRESSED("asked of the reader"),
    /** A sentence with it says what the employer is, has or gives, and asks for nothing. */
    OF_THE_EMPLOYER("of the employer"),
    /** A number before it is a number of years. */
    YEARS("years"),
    /** A sentence with it and a number of years is about what somebody has done. */
    EXPERIENCE("experience"),
    /** Something that is done in the job: an activity of the facts folder. */
    ACTIVITY("activity"),
    /** How far the team is. */
    STAGE("stage"),
    /** The type of the organization. */
    ORGANIZATION("organization"),
    /** What stands behind it is the title. */
    TITLE_LABEL("title label");

    private static final Set<AdMeaning> HEADINGS = EnumSet.of(TASKS, REQUIREMENTS, WISHES, OFFER, EMPLOYER, APPLYING);
    private static final Set<AdMeaning> PHRASES = EnumSet.of(ACTIVITY, STAGE, ORGANIZATION);

    private final String word;

    AdMeaning(String word) {
        this.word = word;
    }

    /** Whether it begins a part of an ad. */
    public boolean isHeading() {
        return HEADINGS.contains(this);
    }

    /** Whether it stands for a name of another kind. */
    public boolean isPhrase() {
        return PHRASES.contains(this);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
