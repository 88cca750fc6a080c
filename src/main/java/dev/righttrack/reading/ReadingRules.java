package dev.righttrack.reading;

import dev.righttrack.candidate.ClaimedLevels;
import dev.righttrack.knowledge.words.CvSection;

/** Everything by which a document is read. */
record ReadingRules(
        Gazetteer gazetteer,
        CueFinder cues,
        SectionFinder<CvSection> sections,
        WordReader words,
        PersonalLines personal,
        DegreeFinder degrees,
        TitleFinder titles,
        ClaimedLevels claims) {}
