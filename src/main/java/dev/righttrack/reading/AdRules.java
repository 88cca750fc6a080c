package dev.righttrack.reading;

/** Everything by which a job ad is read. */
record AdRules(
        Gazetteer gazetteer,
        SectionFinder<AdSection> sections,
        WordReader words,
        TextDivision division,
        DegreeFinder degrees,
        TitleFinder titles,
        AdWordFinder cues,
        AdWordFinder phrases) {}
