package dev.righttrack.serve;

/** The form in which advice or an explanation is written. */
enum AnswerForm {
    JSON("application/json; charset=utf-8"),
    TEXT("text/plain; charset=utf-8"),
    MARKDOWN("text/markdown; charset=utf-8"),
    HTML("text/html; charset=utf-8");

    private final String type;

    AnswerForm(String type) {
        this.type = type;
    }

    /** The content type of HTTP. */
    String type() {
        return type;
    }
}
