package org.amparo.kit.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import org.amparo.kit.database.Database;

/** Whose tokens are refused, and up to which time of issue. Asked in the first statement of every use case. */
@ApplicationScoped
public class RevokedSubjects {
    private final Database database;

    RevokedSubjects(Database database) {
        this.database = database;
    }

    /** From now on, tokens of this account or organisation that were issued until then are nobody's. */
    public void revoke(String subject, Instant until) {
        database.handle()
                .select("select revoke_subject(?, ?)", subject, until.atOffset(ZoneOffset.UTC))
                .mapTo(String.class)
                .findOne();
    }
}
