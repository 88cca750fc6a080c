package dev.righttrack.advice;

import dev.righttrack.candidate.ReadFact;
import dev.righttrack.candidate.UncountedWord;
import java.util.List;

/**
 * What the advice knows of the candidate, and what it does not.
 *
 * @param skills what is known of each skill
 * @param wishes what is known of each wish
 * @param clashes where a statement and the evidence disagree
 * @param uncounted what was said and counted for nothing, sorted
 * @param unconfirmed what was read in a document and nobody has confirmed, sorted; it counts, and what rests on it says so
 * @param openCircumstances the circumstances that nobody stated: application, organization, stage, variety
 */
public record ProfileAdvice(
        List<SkillAdvice> skills,
        List<WishAdvice> wishes,
        List<ClashAdvice> clashes,
        List<UncountedWord> uncounted,
        List<ReadFact> unconfirmed,
        List<String> openCircumstances) {

    public ProfileAdvice {
        skills = List.copyOf(skills);
        wishes = List.copyOf(wishes);
        clashes = List.copyOf(clashes);
        uncounted = List.copyOf(uncounted);
        unconfirmed = List.copyOf(unconfirmed);
        openCircumstances = List.copyOf(openCircumstances);
    }
}
