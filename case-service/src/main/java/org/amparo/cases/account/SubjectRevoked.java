package org.amparo.cases.account;

import java.time.Instant;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;

/**
 * Tells every service that somebody has to log in again, and is nobody until then.
 *
 * @param revokedAt tokens of a login until then are refused
 */
record SubjectRevoked(RevokedName subject, Instant revokedAt) implements Event {
    @Override
    public Topic topic() {
        return Topic.SESSIONS;
    }

    @Override
    public String type() {
        return "subject.revoked.v1";
    }

    @Override
    public String key() {
        return subject.value();
    }
}
