package org.amparo.kit.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Reaction;
import org.amparo.kit.outbox.Topic;

/** Hears in every service that somebody was revoked. */
@ApplicationScoped
class SessionsReader implements EventReader {
    private final RevokedSubjects revoked;

    SessionsReader(RevokedSubjects revoked) {
        this.revoked = revoked;
    }

    /** The reader's own idea of the event. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SubjectRevoked(String subject, Instant revokedAt) {}

    @Override
    public Topic topic() {
        return Topic.SESSIONS;
    }

    @Override
    public List<Reaction<?>> reactions() {
        return List.of(new Reaction<>(
                "subject.revoked.v1",
                SubjectRevoked.class,
                event -> revoked.revoke(event.subject(), event.revokedAt())));
    }
}
