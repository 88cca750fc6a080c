package dev.righttrack.reading;

import dev.righttrack.candidate.ClaimedLevels;

/** Everything by which a document is read. */
record ReadingRules(
        Gazetteer gazetteer,
        CueFinder cues,
        SectionFinder sections,
        WordReader words,
        PersonalLines personal,
        DegreeFinder degrees,
        TitleFinder titles,
        ClaimedLevels claims) {}
