package org.amparo.portal.figures;

import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.reporting.KeyFigures;
import org.amparo.portal.reporting.ReleasedTable;
import org.jspecify.annotations.Nullable;

/**
 * A protected number as it is read: marked where it may differ from the true one, with its bounds in words; or the reason why there is
 * none.
 *
 * @param note its bounds, or that it is exact; empty when there is no number
 */
public record Amount(String text, String note, boolean isNumber) {
    static Amount of(int count, int lowest, int highest, Language language) {
        var words = Words.in(language);
        var messages = language.messages();
        return lowest == highest
                ? new Amount(words.number(count), messages.exact(), true)
                : new Amount(
                        "≈ " + words.number(count),
                        messages.between(words.number(lowest), words.number(highest)),
                        true);
    }

    static Amount of(KeyFigures.Reached reached, Language language) {
        var count = reached.count();
        var lowest = reached.lowest();
        var highest = reached.highest();
        return count == null || lowest == null || highest == null
                ? withheld(reached.withheld() == null ? reached.state() : reached.withheld(), language)
                : of(count, lowest, highest, language);
    }

    /** A count of a released table. */
    public static Amount of(ReleasedTable.Cell cell, Language language) {
        return of(cell.count(), cell.lowest(), cell.highest(), language);
    }

    /** The same with its bounds alone, for tables with many columns: a sentence above them says what bounds are. */
    public static Amount brief(ReleasedTable.Cell cell, Language language) {
        var words = Words.in(language);
        var whole = of(cell, language);
        return cell.lowest() == cell.highest()
                ? whole
                : new Amount(
                        whole.text(),
                        language.messages().bounds(words.number(cell.lowest()), words.number(cell.highest())),
                        true);
    }

    /** That there is no number, and why. */
    public static Amount withheld(@Nullable String reason, Language language) {
        return new Amount(Words.in(language).of("why", reason == null ? "WITHHELD" : reason), "", false);
    }

    static Amount none(String why) {
        return new Amount(why, "", false);
    }

    static Amount exact(String text) {
        return new Amount(text, "", true);
    }
}
