package org.amparo.portal.fivew;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * A month as the page shows it.
 *
 * @param months to choose from
 * @param given how many rows a version would hold or holds
 * @param open how many have to be completed first
 * @param taken the version given last; null before the month was taken
 */
record MonthPage(
        String month,
        String name,
        List<Option> months,
        String given,
        String open,
        boolean hasOpen,
        @Nullable Version taken,
        List<RowPage> rows,
        List<Difference> changes,
        List<Version> versions) {
    /** A row as it was given, and as it is. */
    record Difference(@Nullable RowPage before, @Nullable RowPage after) {}

    static MonthPage of(
            String month, ToldMonth told, List<ToldMonth.Report> versions, List<String> months, Language language) {
        var words = Words.in(language);
        var report = told.taken();
        return new MonthPage(
                month,
                Months.name(month, language),
                months.stream()
                        .map(one -> Option.of(one, Months.name(one, language)))
                        .toList(),
                words.number(told.rows().size() - told.notReady()),
                words.number(told.notReady()),
                told.notReady() > 0,
                report == null ? null : Version.of(report, language),
                openFirst(told.rows()).map(row -> RowPage.of(row, language)).toList(),
                told.changes().stream()
                        .map(change -> difference(change, language))
                        .toList(),
                versions.stream().map(version -> Version.of(version, language)).toList());
    }

    private static Stream<ToldMonth.Row> openFirst(List<ToldMonth.Row> rows) {
        return Stream.concat(
                rows.stream().filter(row -> row.state().equals("NOT_READY")),
                rows.stream().filter(row -> !row.state().equals("NOT_READY")));
    }

    private static Difference difference(ToldMonth.Change change, Language language) {
        var before = change.before();
        var after = change.after();
        return new Difference(
                before == null ? null : RowPage.of(before, language),
                after == null ? null : RowPage.of(after, language));
    }
}
