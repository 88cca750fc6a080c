package dev.righttrack.rules.cache;

import dev.righttrack.advice.RuleCard;
import dev.righttrack.facts.Circumstance;
import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.ToolRequirement;
import dev.righttrack.knowledge.ActivityEntry;
import dev.righttrack.knowledge.CircumstanceEntry;
import dev.righttrack.knowledge.CitedText;
import dev.righttrack.knowledge.Effort;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.LifeCycle;
import dev.righttrack.knowledge.MethodEntry;
import dev.righttrack.knowledge.OrganizationEntry;
import dev.righttrack.knowledge.Origin;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.Remark;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.Section;
import dev.righttrack.knowledge.SkillEntry;
import dev.righttrack.knowledge.Source;
import dev.righttrack.knowledge.SubtaskEntry;
import dev.righttrack.knowledge.TaskEntry;
import dev.righttrack.knowledge.TeamOption;
import dev.righttrack.knowledge.Term;
import dev.righttrack.knowledge.TitleEntry;
import dev.righttrack.knowledge.ToolBullet;
import dev.righttrack.knowledge.ToolEntry;
import dev.righttrack.knowledge.VariantEntry;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.knowledge.words.AdMeaning;
import dev.righttrack.knowledge.words.AdWords;
import dev.righttrack.knowledge.words.AnswerPhrases;
import dev.righttrack.knowledge.words.AnswerSense;
import dev.righttrack.knowledge.words.AnswerTopic;
import dev.righttrack.knowledge.words.Cue;
import dev.righttrack.knowledge.words.CueMeaning;
import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.knowledge.words.HeadingEntry;
import dev.righttrack.knowledge.words.LevelClaim;
import dev.righttrack.knowledge.words.TitleWord;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.rules.compile.CompiledRules;
import dev.righttrack.rules.language.Sentence;
import dev.righttrack.rules.language.SentencePart;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.Conclusion;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.Constraint;
import dev.righttrack.rules.model.FactPattern;
import dev.righttrack.rules.model.FactType;
import dev.righttrack.rules.model.Field;
import dev.righttrack.rules.model.Meaning;
import dev.righttrack.rules.model.SentenceKind;
import dev.righttrack.rules.model.Slot;
import dev.righttrack.rules.model.SlotType;
import dev.righttrack.rules.model.Value;
import java.util.List;

/** Everything that an archive of compiled rules may hold. */
final class ArchiveTypes {

    static final int TEXT = 1;
    static final int SAME_TEXT = 2;
    static final int LIST = 3;
    static final int MAP = 4;
    static final int RECORD = 5;
    static final int SAME_RECORD = 6;
    static final int NUMBER = 7;
    static final int YES = 8;
    static final int NO = 9;
    static final int FRACTION = 10;
    static final int DATE = 11;
    static final int BYTES = 12;
    static final int WORD = 13;
    static final int KNOWLEDGE = 14;

    static final List<Class<? extends Enum<?>>> WORDS = List.of(
            Kind.class,
            SlotType.class,
            FactType.class,
            Field.class,
            SentenceKind.class,
            Importance.class,
            AdMeaning.class,
            CvSection.class,
            CueMeaning.class,
            AnswerSense.class,
            AnswerTopic.class);

    static final List<Class<? extends Record>> RECORDS = List.of(
            CompiledRules.class,
            Catalogue.class,
            Catalogue.Entry.class,
            RuleCard.class,
            SentenceUse.class,
            Sentence.class,
            Slot.class,
            SentencePart.Words.class,
            SentencePart.Gap.class,
            Meaning.Conclusions.class,
            Condition.Exists.class,
            Condition.EachRole.class,
            Condition.Absent.class,
            Condition.AtLeast.class,
            Condition.And.class,
            FactPattern.class,
            Constraint.Equal.class,
            Constraint.Unequal.class,
            Constraint.In.class,
            Constraint.Contains.class,
            Constraint.AtLeast.class,
            Constraint.More.class,
            Constraint.AtMost.class,
            Constraint.Less.class,
            Value.Words.class,
            Value.Figure.class,
            Value.Truth.class,
            Value.SlotWords.class,
            Value.SlotFigure.class,
            Value.SlotFamilies.class,
            Conclusion.Requires.class,
            Conclusion.WorksWith.class,
            Conclusion.Shows.class,
            Conclusion.CountsAsWork.class,
            Conclusion.Says.class,
            Requirement.class,
            ToolRequirement.class,
            Statement.class,
            Level.class,
            Circumstance.class,
            Circumstances.class,
            ActivityEntry.class,
            AdWords.class,
            AnswerPhrases.class,
            CircumstanceEntry.class,
            CitedText.class,
            Interpretation.class,
            LevelClaim.class,
            HeadingEntry.class,
            Cue.class,
            LifeCycle.class,
            MethodEntry.class,
            OrganizationEntry.class,
            Origin.class,
            Question.class,
            RankedTerm.class,
            Remark.class,
            RoleEntry.class,
            Section.class,
            SkillEntry.class,
            Source.class,
            SubtaskEntry.class,
            TaskEntry.class,
            Term.class,
            TitleEntry.class,
            ToolBullet.class,
            ToolEntry.class,
            VariantEntry.class,
            Effort.class,
            TitleWord.class,
            TeamOption.class,
            Weight.class);

    private ArchiveTypes() {}
}
