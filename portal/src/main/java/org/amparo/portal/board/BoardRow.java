package org.amparo.portal.board;

import java.time.Instant;
import java.util.UUID;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Spans;
import org.amparo.portal.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * One referral as the board shows it.
 *
 * @param turn who has it now; that nobody has, when nobody has
 * @param since how long it is at its stage, and from when
 * @param due until when, and how long that is from now or ago; empty without a clock
 */
record BoardRow(
        UUID id,
        String number,
        String service,
        String urgency,
        boolean urgent,
        String stage,
        String way,
        String turn,
        String people,
        String since,
        Moment sinceAt,
        String due,
        @Nullable Moment dueAt,
        boolean overdue) {
    static BoardRow of(ToldBoard.Line line, Instant now, Language language) {
        var words = Words.in(language);
        var messages = language.messages(BoardMessages.class);
        var to = line.to();
        return new BoardRow(
                line.id(),
                line.number(),
                words.of("service", line.service()),
                words.of("urgency", line.urgency()),
                line.urgency().equals("EMERGENCY"),
                words.of("stage", line.stage()),
                to == null
                        ? messages.nowhere(words.country(line.from()))
                        : messages.way(words.country(line.from()), words.country(to)),
                line.receiver() == null ? messages.nobody(line.sender()) : line.receiver(),
                words.number(line.people()),
                Spans.between(line.since(), now, language),
                Moment.of(line.since(), language),
                due(line, now, language),
                line.due() == null ? null : Moment.of(line.due(), language),
                line.overdue());
    }

    private static String due(ToldBoard.Line line, Instant now, Language language) {
        var due = line.due();
        if (due == null) {
            return "";
        }
        var span = Spans.between(due, now, language);
        var messages = language.messages(BoardMessages.class);
        return line.overdue() ? messages.overdueSince(span) : messages.dueIn(span);
    }
}
