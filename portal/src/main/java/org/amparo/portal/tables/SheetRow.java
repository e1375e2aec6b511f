package org.amparo.portal.tables;

import java.util.List;
import java.util.Locale;
import org.amparo.portal.figures.Amount;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.reporting.ReleasedTable;
import org.jspecify.annotations.Nullable;

/**
 * One row of a released table.
 *
 * @param names what it is told apart by, in the order of the columns
 * @param share per cent with its bounds; empty without one
 * @param count width of its bar up to the count, of 100
 * @param bounds width of its bar up to what the count may stand for at most, of 100
 */
record SheetRow(List<String> names, Amount amount, String share, String count, String bounds) {
    static SheetRow of(List<String> names, ReleasedTable.Cell cell, int longest, Language language) {
        return new SheetRow(
                names,
                Amount.of(cell, language),
                share(cell.share(), language),
                width(cell.count(), longest),
                width(cell.highest(), longest));
    }

    static SheetRow withheld(String name, @Nullable String reason, Language language) {
        return new SheetRow(List.of(name), Amount.withheld(reason, language), "", "0", "0");
    }

    private static String share(ReleasedTable.@Nullable Share share, Language language) {
        if (share == null) {
            return "";
        }
        var words = Words.in(language);
        return share.lowest().compareTo(share.highest()) == 0
                ? words.perCent(share.perCent())
                : "≈ %s (%s)"
                        .formatted(
                                words.perCent(share.perCent()),
                                language.messages()
                                        .between(words.perCent(share.lowest()), words.perCent(share.highest())));
    }

    private static String width(int count, int longest) {
        return String.format(Locale.ROOT, "%.1f", 100.0 * count / Math.max(1, longest));
    }
}
