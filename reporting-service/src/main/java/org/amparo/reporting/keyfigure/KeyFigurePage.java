package org.amparo.reporting.keyfigure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.reporting.funding.FundingLine;
import org.jspecify.annotations.Nullable;

/**
 * What the printed sheet says, in the words of one language. It looks into neither people nor money: each makes its own words.
 *
 * @param inTransit countries through which somebody was in transit
 * @param caveats of the funding on the sheet, each once
 * @param accuracy how far the counts by platform may be from the true ones
 * @param sources where the plan was printed; empty without one
 */
record KeyFigurePage(
        String language,
        int year,
        List<PageLine> lines,
        List<PageCountry> inTransit,
        List<String> notes,
        List<String> caveats,
        @Nullable String accuracy,
        String sources,
        String published) {
    /** People in transit through one country. */
    record PageCountry(String name, PageLine.ReachedText reached) {}

    static KeyFigurePage of(KeyFigureView view, Language language) {
        var words = language.words();
        return new KeyFigurePage(
                language.tag(),
                view.year(),
                view.lines().stream().map(line -> PageLine.of(line, language)).toList(),
                inTransit(view, language),
                notes(words),
                view.lines().stream()
                        .flatMap(line -> line.funding().stream())
                        .map(FundingLine::caveat)
                        .distinct()
                        .toList(),
                accuracy(view, language),
                view.source(),
                published(view, words));
    }

    private static String published(KeyFigureView view, Map<String, String> words) {
        var day = view.publishedOn();
        return day == null ? words.getOrDefault("unpublished", "") : words.get("published") + " " + day;
    }

    private static List<PageCountry> inTransit(KeyFigureView view, Language language) {
        return view.inTransit().stream()
                .map(line -> new PageCountry(
                        language.name(line.country()), PageLine.ReachedText.of(line.reached(), language.words())))
                .filter(country -> country.reached().isSomebody())
                .toList();
    }

    private static List<String> notes(Map<String, String> words) {
        return Arrays.stream(KeyFigureNote.values())
                .flatMap(note -> Stream.ofNullable(words.get("note." + note)))
                .toList();
    }

    private static @Nullable String accuracy(KeyFigureView view, Language language) {
        return view.lines().stream()
                .map(KeyFigureLine::reached)
                .flatMap(reached -> Stream.ofNullable(reached.accuracy()))
                .findFirst()
                .map(accuracy -> language.bounds(accuracy))
                .orElse(null);
    }
}
