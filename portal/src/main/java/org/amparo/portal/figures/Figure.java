package org.amparo.portal.figures;

import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * A key figure with everything it must not be read without.
 *
 * @param period the time it is of
 * @param asOf the state of knowledge it shows
 */
record Figure(String label, Amount amount, String definition, String period, String asOf) {
    /** A figure by the name that reporting-service gives it. */
    static Figure of(String code, Amount amount, String period, String asOf, Language language) {
        var words = Words.in(language);
        return new Figure(words.of("figure", code), amount, words.of("definition", code), period, asOf);
    }

    /** What the plan prints, or that it does not. */
    static Amount printed(@Nullable String text, Language language) {
        return text == null ? Amount.none(language.messages().notPrinted()) : Amount.exact(text);
    }
}
