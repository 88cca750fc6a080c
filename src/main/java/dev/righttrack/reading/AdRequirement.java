package dev.righttrack.reading;

/**
 * Something that a job ad names, with the sentence.
 *
 * @param subject what it is
 * @param name its name in the vocabulary; for years what they are years of, and empty if the ad does not say that
 * @param years how many years at least; 0 for everything else
 * @param strength whether it is asked
 * @param section the part of the ad in which it stands
 * @param written the word as it stands in the ad
 * @param from where the word begins in the document's text
 * @param quotation the sentence
 */
public record AdRequirement(
        AdSubject subject,
        String name,
        int years,
        AdStrength strength,
        AdSection section,
        String written,
        int from,
        Quotation quotation) {

    /** What it is, without where it stands. */
    public String key() {
        return subject + " " + name;
    }

    /** Such as {@code at least 3 years with python}, or the name. */
    public String shown() {
        if (subject != AdSubject.YEARS) {
            return subject == AdSubject.DEGREE ? "degree: at least " + name : name;
        }
        return "at least " + years + (years == 1 ? " year" : " years")
                + (name.isEmpty() ? " of experience" : " with " + name);
    }
}
