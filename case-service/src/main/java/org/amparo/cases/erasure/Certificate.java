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
 * @param erasedAt since when nothing about the person can be read in the running system
 * @param unreadableInEveryBackupSince since when no backup can be read either; it comes with the next turn of the key
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Certificate(
        Instant queuedAt,
        boolean waitsForSharedNotes,
        @Nullable Instant erasedAt,
        @Nullable Instant unreadableInEveryBackupSince) {

    static Certificate of(Leavers.Queued queued, Optional<Erasure> erasure) {
        return new Certificate(
                queued.at(),
                queued.waitsForSharedNotes(),
                erasure.map(Erasure::erasedAt).orElse(null),
                erasure.flatMap(Erasure::unreadableInCopies).orElse(null));
    }
}
