package dev.righttrack.knowledge;

import java.util.Optional;

/** The kinds of names that a file or a rule may use; a slot of a sentence is typed by one of them. */
public enum Kind {
    LEVEL("level", "levels.yaml"),
    SKILL("skill", "skills.yaml"),
    TASK("task", "tasks.yaml"),
    SUBTASK("subtask", "tasks.yaml"),
    ROLE("role", "roles.yaml"),
    VARIANT("variant", "variants.yaml"),
    TITLE("title", "titles.yaml"),
    ORGANIZATION("organization", "organizations.yaml"),
    LIFE_CYCLE("life cycle", "life-cycles.yaml"),
    STAGE("stage", "stages.yaml"),
    APPLICATION("application", "applications.yaml"),
    FAMILY("family", "families.yaml"),
    TOOL("tool", "tools.yaml"),
    METHOD("method", "methods.yaml"),
    ACTIVITY("activity", "activities.yaml"),
    DEGREE("degree", "degrees.yaml"),
    INTERPRETATION("interpretation", "interpretations.yaml"),
    WEIGHT("weight", "weights.yaml"),
    SECTION("section", "report.yaml"),
    REMARK("remark", "statements.yaml"),
    QUESTION("question", "questions.yaml"),
    EFFORT("effort", "efforts.yaml"),
    TITLE_WORD("title word", "title-words.yaml"),
    TEAM_OPTION("team option", "team-options.yaml"),
    ORIGIN("origin", "origins.yaml"),
    LEVEL_CLAIM("level claim", "level-claims.yaml"),
    HEADING("heading", "headings.yaml"),
    CUE("cue", "cues.yaml"),
    AD_WORDS("ad words", "ad-words.yaml"),
    ANSWER_WORDS("answer words", "answer-words.yaml"),
    CIRCUMSTANCE("circumstance", "circumstances.yaml");

    private final String word;
    private final String file;

    Kind(String word, String file) {
        this.word = word;
        this.file = file;
    }

    /** The word for it in a message. */
    public String word() {
        return word;
    }

    /** The file of the facts folder in which such names stand; for some kinds there may be others, see {@link #folder}. */
    public String file() {
        return file;
    }

    /**
     * The folder within the facts folder whose files hold such names as well as the file, or instead of it: the larger
     * vocabularies are kept in several files. Empty for the other kinds.
     */
    public Optional<String> folder() {
        return switch (this) {
            case TOOL, METHOD, TITLE -> Optional.of(file.substring(0, file.lastIndexOf('.')));
            case LEVEL,
                    SKILL,
                    TASK,
                    SUBTASK,
                    ROLE,
                    VARIANT,
                    ORGANIZATION,
                    LIFE_CYCLE,
                    STAGE,
                    APPLICATION,
                    FAMILY,
                    ACTIVITY,
                    DEGREE,
                    INTERPRETATION,
                    WEIGHT,
                    SECTION,
                    REMARK,
                    QUESTION,
                    EFFORT,
                    TITLE_WORD,
                    TEAM_OPTION,
                    ORIGIN,
                    LEVEL_CLAIM,
                    HEADING,
                    CUE,
                    AD_WORDS,
                    ANSWER_WORDS,
                    CIRCUMSTANCE -> Optional.empty();
        };
    }

    /** Whether a file of the facts folder holds such names. */
    public boolean isIn(String name) {
        return name.equals(file)
                || folder().filter(folder -> name.startsWith(folder + "/")).isPresent();
    }

    /** Whether the facts folder may lack such names altogether. */
    public boolean isOptional() {
        return switch (this) {
            case ORIGIN, LEVEL_CLAIM, HEADING, CUE, AD_WORDS, ANSWER_WORDS, CIRCUMSTANCE -> true;
            default -> false;
        };
    }

    /** Where such names stand in the facts folder, for a message. */
    public String where() {
        return folder().map(folder -> "facts/" + folder + "/").orElse("facts/" + file);
    }
}
