package dev.righttrack.facts.knowledge;

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
    TEAM_OPTION("team option", "team-options.yaml");

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

    /** The file of the facts folder in which such names stand. */
    public String file() {
        return file;
    }
}
