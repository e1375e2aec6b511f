package org.amparo.cases.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.kit.seal.Erasure;
import org.jspecify.annotations.Nullable;

/** Where each erasure stands, for whoever oversees it. */
record ErasureQueue(List<Item> erasures, @Nullable String next) {

    /** One person's, by number; the dates are those of the certificate. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            CaseReference reference,
            int person,
            State state,
            Instant queuedAt,
            @Nullable Instant erasedAt,
            @Nullable Instant unreadableInEveryBackupSince) {

        static Item of(OverseenErasures.Row row, Optional<Erasure> erasure) {
            return new Item(
                    row.reference(),
                    row.number(),
                    State.of(row, erasure),
                    row.queuedAt(),
                    erasure.map(Erasure::erasedAt).orElse(null),
                    erasure.flatMap(Erasure::unreadableInCopies).orElse(null));
        }
    }

    /** What an erasure waits for. */
    enum State {
        LEGAL_HOLD,
        SHARED_NOTES,
        QUEUED,
        KEY_TURN,
        DONE;

        private static State of(OverseenErasures.Row row, Optional<Erasure> erasure) {
            if (erasure.isPresent()) {
                return erasure.get().unreadableInCopies().isPresent() ? DONE : KEY_TURN;
            }
            if (row.held()) {
                return LEGAL_HOLD;
            }
            return row.waits() ? SHARED_NOTES : QUEUED;
        }
    }
}
