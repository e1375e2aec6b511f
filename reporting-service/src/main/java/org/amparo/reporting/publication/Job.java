package org.amparo.reporting.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The making of one release, as those see it who wait for it.
 *
 * @param period the half-year, as in 2025-H1
 * @param edition 1, or more for a revision
 * @param stage how far it is while it is being made
 * @param attempts how often it was begun; more than one after the service was stopped in the middle
 * @param reason why there is none; null unless it was refused or failed
 * @param certificate what the attacker found, as JSON; null before he was done
 * @param everybodysCertificate the same of the release for everybody, which is made with it; null where there is none
 * @param givenToEverybody whether that one was given out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Job(
        String period,
        int edition,
        State state,
        Stage stage,
        int attempts,
        @Nullable String reason,
        Instant askedAt,
        Instant changedAt,
        @JsonRawValue @Nullable String certificate,
        @JsonRawValue @Nullable String everybodysCertificate,
        boolean givenToEverybody) {
    /** What has become of it. */
    enum State {
        WAITING,
        RUNNING,
        /** Made, attacked in vain, and seen by nobody yet. */
        READY,
        PUBLISHED,
        /** Nothing could be given out without giving somebody away. Those it would have counted count in the next half-year. */
        REFUSED,
        FAILED
    }

    /** What is being done. */
    enum Stage {
        WAITING,
        COUNTING,
        /** Also attacked: both go on until the attacker is left with nothing, or nothing is left. */
        SOLVING,
        DONE
    }
}
