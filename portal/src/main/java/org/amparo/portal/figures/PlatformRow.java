package org.amparo.portal.figures;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.reporting.KeyFigures;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of platforms. Where a platform has several lines of plan or funding they follow in rows of their own; people
 * reached stand in the first alone, so that nobody adds them up twice.
 *
 * @param apart whether it is the region, which is not the sum of the others
 */
record PlatformRow(
        String name,
        boolean apart,
        String inNeed,
        String target,
        Amount reached,
        String requirements,
        String funded,
        String partners) {
    static Stream<PlatformRow> of(KeyFigures.Line line, Language language) {
        var most = Math.max(1, Math.max(line.plan().size(), line.funding().size()));
        return IntStream.range(0, most).mapToObj(number -> of(line, number, language));
    }

    private static PlatformRow of(KeyFigures.Line line, int number, Language language) {
        var words = Words.in(language);
        var plan = line.plan().stream().skip(number).limit(1).toList();
        var money = line.funding().stream().skip(number).limit(1).toList();
        return new PlatformRow(
                words.orElse("platform", line.platform(), words.country(line.platform())),
                line.isRegion(),
                cell(plan, one -> RegionFigures.text(one.peopleInNeed(), words::number)),
                cell(plan, one -> RegionFigures.text(one.target(), words::number)),
                number == 0 ? Amount.of(line.reached(), language) : Amount.none("–"),
                cell(plan, one -> RegionFigures.text(one.requirementsUsd(), words::dollars)),
                cell(money, one -> RegionFigures.text(one.fundedUsd(), words::dollars)),
                cell(plan, one -> RegionFigures.text(one.partners(), words::number)));
    }

    private static <T> String cell(List<T> lines, Function<T, @Nullable String> printed) {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(printed.apply(line)))
                .findFirst()
                .orElse("–");
    }
}
