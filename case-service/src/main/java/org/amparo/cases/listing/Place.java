package org.amparo.cases.listing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.amparo.kit.access.Caseload;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Where a page begins and how many rows it may read: one more than it shows, so that it knows of a next one.
 *
 * @param scope binds the marker of the next page to this list, filter and caller
 */
public record Place(String scope, Caseload.Line after, int rows) {

    /** Binds {@code :at}, {@code :id} and {@code :rows}; rows come after (at, id). */
    public <S extends SqlStatement<S>> S bindTo(S statement) {
        return statement.bind("at", at()).bind("id", id()).bind("rows", rows);
    }

    private OffsetDateTime at() {
        return after.sortAt().atOffset(ZoneOffset.UTC);
    }

    private UUID id() {
        return after.resource();
    }
}
