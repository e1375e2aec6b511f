package org.amparo.portal.board;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;

/**
 * The board as the page shows it.
 *
 * @param asOf the moment by which things are overdue
 * @param stages to narrow it to
 * @param chosen the stage it is narrowed to; empty for all
 */
record BoardPage(
        Moment asOf, List<Tally> tallies, List<BoardRow> rows, List<Option> stages, String chosen, boolean more) {
    static final List<String> STAGES = List.of("OFFERED", "ACCEPTED", "IN_SERVICE", "DECLINED", "EXPIRED");

    /** One stage: referrals, cases and people, each by itself. */
    record Tally(String stage, String referrals, String cases, String people, String overdue, boolean late) {}

    static BoardPage of(ToldBoard told, String chosen, Language language) {
        var words = Words.in(language);
        return new BoardPage(
                Moment.of(told.asOf(), language),
                told.stages().stream().map(tally -> tally(tally, words)).toList(),
                told.lines().stream()
                        .map(line -> BoardRow.of(line, told.asOf(), language))
                        .toList(),
                Stream.concat(
                                Stream.of(Option.of(
                                        "",
                                        language.messages(BoardMessages.class).allStages())),
                                STAGES.stream().map(stage -> Option.of(stage, words.of("stage", stage))))
                        .toList(),
                chosen,
                told.more());
    }

    private static Tally tally(ToldBoard.Tally tally, Words words) {
        return new Tally(
                words.of("stage", tally.stage()),
                words.number(tally.referrals()),
                words.number(tally.cases()),
                words.number(tally.people()),
                words.number(tally.overdue()),
                tally.overdue() > 0);
    }
}
