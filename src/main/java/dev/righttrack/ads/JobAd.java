package dev.righttrack.ads;

import dev.righttrack.reading.AdReading;
import dev.righttrack.reading.AdSign;
import dev.righttrack.titles.TitleMeaning;
import java.util.List;
import java.util.Optional;

/**
 * A job ad, with what follows from its words.
 *
 * @param reading what was read
 * @param title what its title may mean; absent where there is no title, or no word in it that tells a role
 * @param basis what the roles rest on
 * @param roles the roles that it may be for, in the order of the facts folder; empty where title and work do not tell
 * @param variants variants of these roles for which its words speak
 * @param signs how far the team is, and what the organization is for; of two that contradict each other none
 * @param contradictions signs of which only one can be true
 * @param questions the questions to the employer that tell the roles in question apart
 * @param grades the grades of other sources that the title names
 */
public record JobAd(
        AdReading reading,
        Optional<TitleMeaning> title,
        RoleBasis basis,
        List<AdRole> roles,
        List<AdVariant> variants,
        List<AdSign> signs,
        List<AdSign> contradictions,
        List<AdQuestion> questions,
        List<AdGrade> grades) {

    public JobAd {
        roles = List.copyOf(roles);
        variants = List.copyOf(variants);
        signs = List.copyOf(signs);
        contradictions = List.copyOf(contradictions);
        questions = List.copyOf(questions);
        grades = List.copyOf(grades);
    }

    /** The names of the roles. */
    public List<String> roleNames() {
        return roles.stream().map(AdRole::role).toList();
    }
}
