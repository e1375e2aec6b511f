package org.amparo.portal.filecheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/**
 * What was found in a file, as the page shows it.
 *
 * @param rows how many rows the rules were asked of
 * @param errors how often a row would be sent back
 * @param clean whether nothing at all has to be mended or looked at
 * @param cut whether more was found than is shown
 * @param groups findings of one rule each, those that would be sent back first
 */
record FileReport(String rows, String errors, String reviews, boolean clean, boolean cut, List<Group> groups) {
    /**
     * One rule and where the file breaks it.
     *
     * @param kind what sort of thing is wrong
     * @param tongue of a sentence that nobody translated yet; empty when it is in the reader's language
     */
    record Group(
            String kind,
            String weight,
            boolean error,
            String sentence,
            String advice,
            String tongue,
            List<Spot> spots) {}

    /**
     * A line and its column.
     *
     * @param column empty where the whole row is meant
     */
    record Spot(String line, String column) {}

    static FileReport of(CheckApi.Checked checked, Language language) {
        var words = Words.in(language);
        return new FileReport(
                words.number(checked.rows()),
                words.number(checked.errors()),
                words.number(checked.reviews()),
                checked.errors() + checked.reviews() == 0 && checked.rows() > 0,
                checked.errors() + checked.reviews() + checked.explained()
                        > checked.findings().size(),
                groups(checked.findings(), words));
    }

    private static List<Group> groups(List<CheckApi.Place> found, Words words) {
        return found.stream()
                .collect(Collectors.groupingBy(
                        place -> place.weight() + place.rule(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(places -> group(places, words))
                .sorted((one, other) -> Boolean.compare(other.error(), one.error()))
                .toList();
    }

    private static Group group(List<CheckApi.Place> places, Words words) {
        var first = places.getFirst();
        var sentence = words.orElse("rule", first.rule(), "");
        var advice = first.advice() == null ? "" : first.advice();
        return new Group(
                words.of("ruleClass", first.ruleClass()),
                words.of("checkedWeight", first.weight()),
                first.weight().equals("ERROR"),
                sentence.isEmpty() ? first.sentence() : sentence,
                sentence.isEmpty() ? advice : words.orElse("ruleAdvice", first.rule(), ""),
                sentence.isEmpty() ? "en" : "",
                places.stream()
                        .map(place ->
                                new Spot(Integer.toString(place.line()), place.column() == null ? "" : place.column()))
                        .toList());
    }
}
