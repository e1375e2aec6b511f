package org.amparo.kit.session;

import static org.amparo.kit.Effects.eventually;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Outbox;
import org.amparo.kit.outbox.Topic;
import org.amparo.kit.testing.TestUser;
import org.amparo.kit.testing.WrittenEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionsReaderTest {
    private final TestUser dismissed =
            TestUser.of(UUID.randomUUID().toString(), "PE-CASA-ABIERTA", "PER", "administrator");
    private final Database database;
    private final Outbox outbox;

    SessionsReaderTest(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** As case-service tells it. */
    record SubjectRevoked(String subject, Instant revokedAt) implements Event {
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
            return subject;
        }
    }

    @Test
    void aLivingTokenIsNobodysOnceTheEventWasRead() {
        // A test before this one may have taken the database away for a moment.
        eventually(() -> dismissed.reads().get("/held-events").then().statusCode(200));

        tell(Instant.now().plusSeconds(60));

        eventually(() -> dismissed.reads().get("/held-events").then().statusCode(401));
    }

    @Test
    void anEarlierRevocationThatComesLateLiftsNoLaterOne() {
        tell(Instant.now().minusSeconds(60));
        tell(Instant.now().minusSeconds(3_600));
        var another = TestUser.of(UUID.randomUUID().toString(), "PE-CASA-ABIERTA", "PER", "administrator");
        tell(another, Instant.now().plusSeconds(60));
        eventually(() -> another.reads().get("/held-events").then().statusCode(401));

        eventually(() -> dismissed
                .readsWithTokenIssued(Instant.now().minusSeconds(120))
                .get("/held-events")
                .then()
                .statusCode(401));
        dismissed.reads().get("/held-events").then().statusCode(200);
    }

    @Test
    void theSampleOfTheContractIsUnderstood() throws Exception {
        var sample = new com.fasterxml.jackson.databind.ObjectMapper()
                .findAndRegisterModules()
                .readValue(WrittenEvents.sample("subject.revoked.v1"), SessionsReader.SubjectRevoked.class);

        database.work(() -> {
            new RevokedSubjects(database).revoke(sample.subject(), sample.revokedAt());
            return null;
        });
    }

    private void tell(Instant at) {
        tell(dismissed, at);
    }

    private void tell(TestUser user, Instant at) {
        database.work(() -> {
            outbox.append(new SubjectRevoked("user:" + user.id(), at));
            return null;
        });
    }
}
