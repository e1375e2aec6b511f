package org.amparo.cases.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.amparo.kit.database.Database;
import org.amparo.kit.outbox.Outbox;
import org.amparo.kit.session.RevokedSubjects;

/** Who was revoked, by whom and why. */
@ApplicationScoped
class Revocations {
    private final Database database;
    private final RevokedSubjects subjects;
    private final Outbox outbox;

    Revocations(Database database, RevokedSubjects subjects, Outbox outbox) {
        this.database = database;
        this.subjects = subjects;
        this.outbox = outbox;
    }

    /** Keeps it and tells of it. */
    void revoke(RevokedName subject, RevocationReason reason, Instant until, String by) {
        subjects.revoke(subject.value(), until);
        database.handle()
                .createUpdate("insert into revocation (id, subject, reason, revoked_by)"
                        + " values (:id, :subject, :reason, :by)")
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("subject", subject.value())
                .bind("reason", reason)
                .bind("by", by)
                .execute();
        outbox.append(new SubjectRevoked(subject, until));
    }
}
