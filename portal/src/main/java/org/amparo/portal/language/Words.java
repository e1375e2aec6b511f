package org.amparo.portal.language;

import static java.util.Objects.requireNonNull;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Codes of the services as people say them, and numbers and days as they write them. A code that nobody put into words yet is shown as it
 * is: better than a page that fails, and a test finds it.
 */
public final class Words {
    /** Made once: a list asks for them several times a row. */
    private static final Map<Language, Words> OF_EACH =
            Stream.of(Language.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), Words::new));

    private final Language language;
    private final ResourceBundle words;
    private final DateTimeFormatter moments;
    private final DateTimeFormatter days;

    private Words(Language language) {
        var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        this.language = language;
        words = ResourceBundle.getBundle("words.words", language.locale(), control);
        moments = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(ZoneOffset.UTC);
        days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.locale());
    }

    public static Words in(Language language) {
        return requireNonNull(OF_EACH.get(language));
    }

    /** What a code of this kind is called. */
    public String of(String kind, String code) {
        return orElse(kind, code, code);
    }

    /** The same, or another text where it has no words here. */
    public String orElse(String kind, String code, String otherwise) {
        var key = kind + '.' + code;
        return words.containsKey(key) ? words.getString(key) : otherwise;
    }

    /** A country by its code of three letters. */
    public String country(String alpha3) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(alpha2 -> Locale.of("", alpha2))
                .filter(country -> country.getISO3Country().equals(alpha3))
                .findFirst()
                .map(country -> country.getDisplayCountry(language.locale()))
                .orElseGet(() -> of("country", alpha3));
    }

    public String number(Number number) {
        return NumberFormat.getInstance(language.locale()).format(number);
    }

    public String perCent(Number number) {
        return number(number) + " %";
    }

    public String dollars(long amount) {
        return "USD " + number(amount);
    }

    /** A moment as everybody reads it the same; where scripts run, the page shows it by the reader's clock. */
    public String moment(Instant moment) {
        return moments.format(moment) + " UTC";
    }

    public String day(LocalDate day) {
        return days.format(day);
    }
}
