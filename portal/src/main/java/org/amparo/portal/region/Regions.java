package org.amparo.portal.region;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;

/** First-level units of the countries of the response (ISO 3166-2), as each country calls them. */
public final class Regions {
    private static final Properties NAMES = read();

    private Regions() {}

    /** Those of a country, in the order of its alphabet. A country without units is one. */
    public static List<Option> of(String country, Language language) {
        var prefix = alpha2(country) + "-";
        return NAMES.stringPropertyNames().stream()
                .filter(code -> code.startsWith(prefix))
                .map(code -> Option.of(code, NAMES.getProperty(code)))
                .sorted(Comparator.comparing(Option::name, Collator.getInstance(language.locale())))
                .toList();
    }

    private static String alpha2(String country) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .filter(code -> Locale.of("", code).getISO3Country().equals(country))
                .findFirst()
                .orElse("");
    }

    private static Properties read() {
        var names = new Properties();
        try (var file = Objects.requireNonNull(Regions.class.getResourceAsStream("/regions.properties"))) {
            names.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return names;
    }
}
