package org.amparo.portal.figures;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.reporting.KeyFigures;

/**
 * The key figures of a year as the page shows them.
 *
 * @param figures of the region, in R4V's order
 * @param inTransit people in transit, for each country only; a country through which nobody was is left out
 * @param notes how they must be read
 * @param caveats of the funding, each once
 */
record Overview(
        String year,
        List<Figure> figures,
        List<PlatformRow> platforms,
        List<Transit> inTransit,
        List<String> notes,
        List<String> caveats) {
    /** People in transit through one country. */
    record Transit(String country, Amount amount) {}

    static Overview of(KeyFigures told, Language language) {
        return new Overview(
                Integer.toString(told.year()),
                told.lines().stream()
                        .filter(KeyFigures.Line::isRegion)
                        .flatMap(region -> new RegionFigures(told, region, language).all().stream())
                        .toList(),
                told.lines().stream()
                        .flatMap(line -> PlatformRow.of(line, language))
                        .toList(),
                inTransit(told, language),
                Notes.in(language, told.notes()),
                told.lines().stream()
                        .flatMap(line -> line.funding().stream())
                        .flatMap(money -> Stream.ofNullable(money.caveat()))
                        .distinct()
                        .toList());
    }

    private static List<Transit> inTransit(KeyFigures told, Language language) {
        var words = Words.in(language);
        return told.inTransit().stream()
                .filter(line -> !Integer.valueOf(0).equals(line.reached().count()))
                .map(line -> new Transit(words.country(line.country()), Amount.of(line.reached(), language)))
                .filter(line ->
                        line.amount().isNumber() && !line.amount().text().equals("0"))
                .toList();
    }
}
