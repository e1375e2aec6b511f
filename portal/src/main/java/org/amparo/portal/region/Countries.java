package org.amparo.portal.region;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** The countries in which organisations of the register work: those of the response, and Venezuela. */
public final class Countries {
    private static final List<String> CODES = List.of(
            "ABW", "ARG", "BOL", "BRA", "CHL", "COL", "CRI", "CUW", "DOM", "ECU", "GUY", "MEX", "PAN", "PER", "PRY",
            "TTO", "URY", "VEN");

    private Countries() {}

    /** Each of them, in the order of the reader's alphabet. */
    public static List<Option> all(Language language) {
        return named(CODES, language);
    }

    /** All countries there are: whoever asks something of an organisation may be of any. */
    public static List<Option> ofTheWorld(Language language) {
        return named(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3), language);
    }

    private static List<Option> named(Collection<String> codes, Language language) {
        var words = Words.in(language);
        return codes.stream()
                .map(code -> Option.of(code, words.country(code)))
                .sorted(Comparator.comparing(Option::name, Collator.getInstance(language.locale())))
                .toList();
    }

    /** One of them, or nothing that anybody asked for. */
    public static boolean has(String code) {
        return CODES.contains(code);
    }
}
