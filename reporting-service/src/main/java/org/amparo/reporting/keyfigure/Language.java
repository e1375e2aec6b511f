package org.amparo.reporting.keyfigure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.published.Accuracy;

/** One of the languages of the printed sheet, and its words. */
record Language(Locale locale, Map<String, String> words) {
    static final Language ENGLISH = of("en");
    static final Language SPANISH = of("es");
    static final Language PORTUGUESE = of("pt-BR");
    static final List<Language> SPOKEN = List.of(ENGLISH, SPANISH, PORTUGUESE);

    Language {
        words = Map.copyOf(words);
    }

    private static Language of(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return new Language(locale, read(locale));
    }

    private static Map<String, String> read(Locale locale) {
        var bundle = ResourceBundle.getBundle(
                "sheet.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        var words = new HashMap<String, String>();
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        return words;
    }

    /** The first of these that is spoken here, whatever its country; English where none is. */
    static Language of(List<Locale> acceptable) {
        return acceptable.stream()
                .flatMap(wanted ->
                        SPOKEN.stream().filter(ours -> ours.locale.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(ENGLISH);
    }

    String tag() {
        return locale.toLanguageTag();
    }

    String name(Country country) {
        return Locale.of("", country.alpha2()).getDisplayCountry(locale);
    }

    /** A platform of one country has its name. */
    String name(Platform platform) {
        return platform.countries().size() == 1
                ? name(platform.countries().getFirst())
                : words.getOrDefault("platform." + platform, platform.printedName());
    }

    String bounds(Accuracy accuracy) {
        return String.format(locale, words.getOrDefault("bounds", ""), accuracy.meanBound(), accuracy.largestBound());
    }
}
