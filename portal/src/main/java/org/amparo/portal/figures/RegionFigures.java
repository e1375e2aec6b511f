package org.amparo.portal.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.reporting.KeyFigures;
import org.jspecify.annotations.Nullable;

/** The figures of the region in R4V's order, each with its period and its day. */
record RegionFigures(KeyFigures figures, KeyFigures.Line region, Language language) {
    List<Figure> all() {
        var words = Words.in(language);
        return List.of(
                plan("PEOPLE_IN_NEED", line -> text(line.peopleInNeed(), words::number)),
                plan("TARGET", line -> text(line.target(), words::number)),
                reached(),
                plan("TARGET_SHARE", line -> text(share(line), words::perCent)),
                plan("REQUIREMENTS", line -> text(line.requirementsUsd(), words::dollars)),
                money("FUNDED", line -> text(line.fundedUsd(), words::dollars)),
                money("UNMET", line -> text(line.unmetUsd(), words::dollars)),
                money("COVERAGE", line -> text(coverage(line), words::perCent)),
                plan("PARTNERS", line -> text(line.partners(), words::number)));
    }

    private Figure plan(String code, Function<KeyFigures.Plan, @Nullable String> printed) {
        var messages = language.messages();
        var first = region.plan().stream().findFirst();
        return Figure.of(
                code,
                first.map(line -> Figure.printed(printed.apply(line), language))
                        .orElseGet(() -> Amount.none(messages.noPlan())),
                messages.planYear(figures.year()),
                figures.source().isEmpty() ? messages.noPlan() : messages.printedIn(figures.source()),
                language);
    }

    private Figure reached() {
        var messages = language.messages();
        var published = Optional.ofNullable(figures.publishedOn())
                .map(day -> messages.publishedOn(Words.in(language).day(day)))
                .orElseGet(messages::notBothHalves);
        return Figure.of(
                "PEOPLE_REACHED",
                Amount.of(region.reached(), language),
                messages.calendarYear(figures.year()),
                published,
                language);
    }

    private Figure money(String code, Function<KeyFigures.Funding, @Nullable String> reported) {
        var messages = language.messages();
        var first = region.funding().stream().findFirst();
        return Figure.of(
                code,
                first.map(line -> Figure.printed(reported.apply(line), language))
                        .orElseGet(() -> Amount.none(messages.noFunding())),
                messages.planYear(figures.year()),
                first.map(line -> asOf(line.asOf(), language)).orElseGet(messages::noFunding),
                language);
    }

    /** A day in words, or that none was printed. */
    static String asOf(String text, Language language) {
        return text.equals("NOT_PRINTED")
                ? language.messages().noDay()
                : language.messages().asOf(Words.in(language).day(LocalDate.parse(text)));
    }

    private static @Nullable BigDecimal share(KeyFigures.Plan line) {
        return line.printedShare() == null ? line.computedShare() : line.printedShare();
    }

    private static @Nullable BigDecimal coverage(KeyFigures.Funding line) {
        var coverage = line.coverage();
        return coverage == null ? null : coverage.printed() == null ? coverage.computed() : coverage.printed();
    }

    static <T> @Nullable String text(@Nullable T figure, Function<T, String> written) {
        return figure == null ? null : written.apply(figure);
    }
}
