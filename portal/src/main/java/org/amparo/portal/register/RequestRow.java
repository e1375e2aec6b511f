package org.amparo.portal.register;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;

/**
 * One request as the page shows it.
 *
 * @param what in words; that it was nothing there is, when it was not
 * @param account the end of its number, by which two lines are told to be of one account
 */
record RequestRow(String number, Moment at, String what, String period, String account, boolean given) {
    private static final int END = 8;

    static RequestRow of(RegisterApi.Asked asked, Language language) {
        var account = asked.askedBy().replaceFirst("^user:", "");
        return new RequestRow(
                Words.in(language).number(asked.number()),
                Moment.of(asked.askedAt(), language),
                what(asked.asked(), language),
                asked.period().isEmpty() ? "–" : asked.period(),
                account.substring(Math.max(0, account.length() - END)),
                asked.given());
    }

    /** A product by its name, a table by what is counted and what it is told apart by. */
    private static String what(String asked, Language language) {
        var words = Words.in(language);
        if (asked.isEmpty()) {
            return language.messages(RegisterMessages.class).nothingThereIs();
        }
        return Arrays.stream(asked.split("/", -1))
                .map(part -> word(part, words))
                .collect(Collectors.joining(" · "));
    }

    private static String word(String part, Words words) {
        var product = words.orElse("subject", part.toUpperCase(java.util.Locale.ROOT), "");
        if (!product.isEmpty()) {
            return product;
        }
        var unit = words.orElse("unit", part, "");
        return unit.isEmpty() ? words.orElse("dimension", part, words.orElse("asked", part, part)) : unit;
    }
}
