package org.amparo.portal.ledger;

import java.util.ArrayList;
import java.util.List;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Moment;
import org.amparo.portal.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger of one service stands, as the page shows it.
 *
 * @param state in one word
 * @param broken whether it is not what the service wrote
 * @param verifiedAt null where it was not verified yet
 * @param entries how many there are
 * @param covered up to which one it was verified
 * @param remarks what somebody has to look at, in sentences
 */
record LedgerLine(
        String title,
        String state,
        boolean broken,
        @Nullable Moment verifiedAt,
        String entries,
        String covered,
        List<String> remarks) {
    private static final String CHECKPOINTS = "FOREIGN_CHECKPOINT";

    static LedgerLine of(String name, Ledgers.Told told, Language language) {
        var words = Words.in(language);
        return new LedgerLine(
                words.of("station", name),
                words.of("ledgerState", told.state()),
                told.broken() != null,
                told.verifiedAt() == null ? null : Moment.of(told.verifiedAt(), language),
                words.number(told.leaves()),
                words.number(told.covered()),
                remarks(told, language));
    }

    static LedgerLine away(String name, Language language) {
        return new LedgerLine(
                Words.in(language).of("station", name),
                Words.in(language).of("ledgerState", "AWAY"),
                false,
                null,
                "",
                "",
                List.of(language.messages(LedgerMessages.class).away()));
    }

    private static List<String> remarks(Ledgers.Told told, Language language) {
        var messages = language.messages(LedgerMessages.class);
        var words = Words.in(language);
        var remarks = new ArrayList<String>();
        if (told.broken() != null) {
            remarks.add(where(told.broken(), language));
        }
        if (told.stopped()) {
            remarks.add(messages.stopped(words.number(told.unnumbered())));
        }
        if (told.restores() > 0) {
            remarks.add(messages.restores(words.number(told.restores())));
        }
        if (told.verifiedAt() == null) {
            remarks.add(messages.notYet());
        }
        return List.copyOf(remarks);
    }

    private static String where(Ledgers.Broken broken, Language language) {
        var messages = language.messages(LedgerMessages.class);
        var words = Words.in(language);
        var what = words.of("ledgerFault", broken.kind());
        var place = words.number(broken.position());
        return broken.kind().equals(CHECKPOINTS) ? messages.checkpoint(place, what) : messages.entry(place, what);
    }
}
