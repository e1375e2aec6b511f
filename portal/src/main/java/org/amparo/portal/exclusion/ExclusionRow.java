package org.amparo.portal.exclusion;

import org.amparo.portal.bases.Exclusion;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;

/** Who must never know, in words: what kind of whom, which one by its code, and why. */
record ExclusionRow(String id, String kind, String which, String reason, Moment since) {
    static ExclusionRow of(Exclusion exclusion, Language language) {
        var words = Words.in(language);
        var colon = exclusion.subject().indexOf(':');
        return new ExclusionRow(
                exclusion.id().toString(),
                words.of("excluded", exclusion.subject().substring(0, Math.max(0, colon))),
                exclusion.subject().substring(colon + 1),
                words.of("exclusionReason", exclusion.reason()),
                Moment.of(exclusion.since(), language));
    }
}
