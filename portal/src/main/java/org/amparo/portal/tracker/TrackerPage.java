package org.amparo.portal.tracker;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.portal.card.Card;
import org.amparo.portal.deadline.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A referral as its sender follows it.
 *
 * @param people who is referred, by numbers of the case
 * @param serveBy the clock of the service; null when nobody was asked yet
 * @param turns in the order of asking
 * @param questions what receivers asked before they answered
 * @param mayReport whether the one that is asked now answers by telephone
 * @param mayConfirm whether an answer heard by telephone waits to be confirmed
 * @param mayWithdraw whether there is something to take back
 * @param safeMessage what may be sent on: the referral's number and nothing else
 */
record TrackerPage(
        String path,
        String reference,
        Card card,
        String people,
        @Nullable Deadline serveBy,
        String whoseTimes,
        List<Turn> turns,
        List<QuestionRow> questions,
        String outcome,
        boolean mayReport,
        boolean mayConfirm,
        boolean mayWithdraw,
        boolean isAccepted,
        String safeMessage) {

    Optional<QuestionRow> question(UUID id) {
        return questions.stream().filter(asked -> asked.id().equals(id)).findFirst();
    }
}
