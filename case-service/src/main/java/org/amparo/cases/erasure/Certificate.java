package org.amparo.cases.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.amparo.kit.seal.Erasure;
import org.jspecify.annotations.Nullable;

/**
 * What a person who asked to be erased can be told.
 *
 * @param waitsForSharedNotes notes about several people have to be written anew before anything is erased
 * @param waitsForLegalHold the case must be kept; nothing is shared any more, and the erasure runs once it is let go
 * @param erasedAt since when nothing about the person can be read in the running system
 * @param unreadableInEveryBackupSince since when no backup can be read either; it comes with the next turn of the key
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Certificate(
        Instant queuedAt,
        boolean waitsForSharedNotes,
        boolean waitsForLegalHold,
        @Nullable Instant erasedAt,
        @Nullable Instant unreadableInEveryBackupSince) {

    static Certificate of(Leavers.Queued queued, Optional<Erasure> erasure) {
        return new Certificate(
                queued.at(),
                queued.waitsForSharedNotes(),
                queued.waitsForLegalHold(),
                erasure.map(Erasure::erasedAt).orElse(null),
                erasure.flatMap(Erasure::unreadableInCopies).orElse(null));
    }
}
