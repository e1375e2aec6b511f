package org.amparo.reporting.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One table that was taken.
 *
 * @param years about which it says something
 * @param fileHash SHA-256 of the file, in hexadecimal digits
 * @param madeBy the account, or {@code service} for what came with the version
 * @param undoneBy the account that undid it; null while it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureImport(
        UUID id,
        FigureKind kind,
        String source,
        String title,
        List<Integer> years,
        int rows,
        String fileHash,
        String madeBy,
        Instant madeAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {
    static final String BY_THE_SERVICE = "service";

    boolean wasUndone() {
        return undoneAt != null;
    }

    boolean cameFromAPerson() {
        return !madeBy.equals(BY_THE_SERVICE);
    }
}
