package org.amparo.portal.language;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Codes of the services as people say them, and numbers and days as they write them. A code that nobody put into words yet is shown as it
 * is: better than a page that fails, and a test finds it.
 */
public final class Words {
    private final Language language;
    private final ResourceBundle words;

    private Words(Language language, ResourceBundle words) {
        this.language = language;
        this.words = words;
    }

    public static Words in(Language language) {
        var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Words(language, ResourceBundle.getBundle("words.words", language.locale(), control));
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
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language.locale())
                        .format(moment.atOffset(ZoneOffset.UTC))
                + " UTC";
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(day);
    }
}
