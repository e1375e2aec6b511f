package org.amparo.portal.fivew;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * A row of the 5W as the page shows it.
 *
 * @param open whether something has to be completed before the row can be given
 * @param where country, first-level unit and partner
 * @param parts the people who are new, by group and by age and gender
 * @param reasons why the numbers are what they are, and what has to be completed
 */
record RowPage(
        String state,
        boolean open,
        String activity,
        String indicator,
        String where,
        String newPeople,
        String total,
        String output,
        List<Part> parts,
        List<Reason> reasons) {
    private static final String NOTHING = "–";

    /** How many of the new people are of one kind. */
    record Part(String name, String people) {}

    /**
     * A sentence about the row.
     *
     * @param advice what to do; empty when there is nothing
     * @param tongue of a sentence that nobody translated yet; empty when it is in the reader's language
     */
    record Reason(String sentence, String advice, String tongue) {}

    static RowPage of(ToldMonth.Row row, Language language) {
        var words = Words.in(language);
        return new RowPage(
                words.of("rowState", row.state()),
                row.state().equals("NOT_READY"),
                text(row.activity()),
                text(row.indicator()),
                where(row),
                number(row.newPeople(), words),
                number(row.total(), words),
                output(row, language),
                Stream.concat(
                                parts("populationGroup", row.byGroup(), words),
                                parts("ageGender", row.byAgeGender(), words))
                        .toList(),
                new Reasons(language).of(row));
    }

    private static String where(ToldMonth.Row row) {
        return Stream.of(row.country(), text(row.admin1()), text(row.implementingPartner()))
                .filter(part -> !part.equals(NOTHING))
                .reduce((one, other) -> one + " · " + other)
                .orElse(NOTHING);
    }

    private static String output(ToldMonth.Row row, Language language) {
        var words = Words.in(language);
        var value = row.value();
        var quantity = number(row.quantity(), words);
        return value == null
                ? quantity
                : language.messages(FiveWMessages.class).withValue(quantity, "USD " + words.number(value));
    }

    private static Stream<Part> parts(String kind, @Nullable Map<String, Long> people, Words words) {
        return people == null
                ? Stream.empty()
                : people.entrySet().stream()
                        .filter(part -> part.getValue() > 0)
                        .map(part -> new Part(words.of(kind, part.getKey()), words.number(part.getValue())));
    }

    private static String number(@Nullable Number number, Words words) {
        return number == null
                ? NOTHING
                : words.number(number instanceof BigDecimal exact ? exact.stripTrailingZeros() : number);
    }

    private static String text(@Nullable String text) {
        return text == null || text.isBlank() ? NOTHING : text;
    }
}
