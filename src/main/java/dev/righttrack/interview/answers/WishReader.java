package dev.righttrack.interview.answers;

import dev.righttrack.candidate.Stance;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.words.AnswerSense;
import dev.righttrack.knowledge.words.AnswerTopic;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads wishes as people say them: by idioms, with hedges, or with a yes or no in front. */
final class WishReader {

    private static final Set<AnswerSense> STANCES =
            EnumSet.of(AnswerSense.WANTS, AnswerSense.OPEN, AnswerSense.AVOIDS, AnswerSense.LIMITED);

    private final PhraseBook book;
    private final Vocabulary vocabulary;

    WishReader(Knowledge knowledge, Vocabulary vocabulary) {
        this.book = new PhraseBook(knowledge, AnswerTopic.WISH);
        this.vocabulary = vocabulary;
    }

    /** The wish that an answer comes to; empty if it says none for certain. */
    Optional<Stance> stance(String text) {
        if (text.strip().endsWith("?")) {
            return Optional.empty();
        }
        Set<AnswerSense> said = EnumSet.noneOf(AnswerSense.class);
        List<AnswerClause> clauses = AnswerClause.of(book.tokens(text, this::task));
        boolean isAnswered = false;
        for (AnswerClause clause : clauses) {
            boolean isRest = isAnswered && said.size() == 1 && isHarmless(clause, said);
            if (!isRest && (clause.says(AnswerSense.UNCLEAR) || !clause.left().isEmpty())) {
                return Optional.empty();
            }
            said.addAll(isRest ? Set.of() : senses(clause));
            isAnswered |= said.contains(AnswerSense.YES) || said.contains(AnswerSense.NO);
        }
        return stance(said);
    }

    private Optional<String> task(String text) {
        return vocabulary
                .find(Kind.TASK, text)
                .or(() -> text.equals("research") ? Optional.of(text) : Optional.empty());
    }

    /** What follows a yes or no and neither takes it back nor limits it. */
    private static boolean isHarmless(AnswerClause clause, Set<AnswerSense> said) {
        boolean isFor = said.contains(AnswerSense.YES);
        boolean isPlain = clause.tokens().stream()
                .noneMatch(token -> PhraseBook.says(token, AnswerSense.UNCLEAR)
                        || PhraseBook.says(token, AnswerSense.NOT)
                        || STANCES.stream()
                                .filter(sense -> !(isFor && sense == AnswerSense.WANTS))
                                .anyMatch(sense -> PhraseBook.says(token, sense)));
        return isPlain && !clause.before().matches("but|however|though|whereas|yet|while");
    }

    /** The senses of a clause, with what a negation turns round. */
    private static Set<AnswerSense> senses(AnswerClause clause) {
        Set<AnswerSense> senses = EnumSet.noneOf(AnswerSense.class);
        boolean isNegated = false;
        boolean hasStance = false;
        for (AnswerToken token : clause.tokens()) {
            if (PhraseBook.says(token, AnswerSense.NOT)) {
                isNegated = !isNegated;
            } else if (token instanceof AnswerToken.Phrase phrase) {
                AnswerSense sense = phrase.entry().sense();
                hasStance |= STANCES.contains(sense) || sense == AnswerSense.YES || sense == AnswerSense.NO;
                add(senses, sense, isNegated);
                isNegated &= !STANCES.contains(sense);
            }
        }
        if (isNegated) {
            senses.add(hasStance ? AnswerSense.UNCLEAR : AnswerSense.AVOIDS);
        }
        return senses;
    }

    private static void add(Set<AnswerSense> senses, AnswerSense sense, boolean isNegated) {
        switch (sense) {
            case WANTS -> senses.add(isNegated ? AnswerSense.AVOIDS : sense);
            case AVOIDS -> senses.add(isNegated ? AnswerSense.OPEN : sense);
            case OPEN, YES, NO -> senses.add(isNegated ? AnswerSense.UNCLEAR : sense);
            case LIMITED -> senses.add(sense);
            default -> {}
        }
    }

    private static Optional<Stance> stance(Set<AnswerSense> said) {
        boolean isFor = said.contains(AnswerSense.WANTS) || said.contains(AnswerSense.YES);
        boolean isAgainst = said.contains(AnswerSense.AVOIDS) || said.contains(AnswerSense.NO);
        boolean isOpen = said.contains(AnswerSense.OPEN) || said.contains(AnswerSense.LIMITED);
        if (said.contains(AnswerSense.UNCLEAR) || (isAgainst && (isFor || isOpen))) {
            return Optional.empty();
        }
        if (isAgainst) {
            return Optional.of(Stance.DOES_NOT_WANT);
        }
        if (said.contains(AnswerSense.OPEN) && said.contains(AnswerSense.WANTS)) {
            return Optional.empty();
        }
        return isOpen ? Optional.of(Stance.NO_MATTER) : isFor ? Optional.of(Stance.WANTS) : Optional.empty();
    }
}
