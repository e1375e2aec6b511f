package org.amparo.kit.inbox;

import static org.amparo.kit.Effects.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.amparo.kit.Effects;
import org.amparo.kit.RawEvents;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** Somebody can write to the broker, and knows everything that lies there. */
@QuarkusTest
class ForgedEventTest {
    private static final TestUser ADMINISTRATOR = TestUser.of("ana", "PE-CASA-ABIERTA", "PER", "administrator");

    private final UUID stream = UUID.randomUUID();

    @Test
    void whatNobodySignedHasNoEffectAndTheGenuineEventAtItsPlaceHas() {
        isSetAside(record -> without(record, "ce_signature"));
        isSetAside(record -> with(record, "ce_signature", "c2lnbmVk"));
        isSetAside(record -> with(record, "ce_signature", "not even a signature"));
    }

    @Test
    void whatAnotherServiceSignedHasNoEffect() {
        var before = unverified();
        try (var events = RawEvents.of(stream)) {
            events.signedBy("referral-service").at(1).numbered(66).send();
            events.with("ce_source", "referral-service").at(1).numbered(66).send();
            events.with("ce_source", "nobody").at(1).numbered(66).send();
            events.signedBy("case-service")
                    .with("ce_source", "case-service")
                    .at(1)
                    .send();
        }

        eventually(() -> Effects.of(stream).containsExactly(1L));
        eventually(() -> assertThat(unverified()).isEqualTo(before + 3));
    }

    @Test
    void aGenuineEventAtAnotherPlaceOrUnderAnotherNameHasNoEffect() {
        isSetAside(record -> with(record, "ce_sequence", "2"));
        isSetAside(record -> with(record, "ce_epoch", "1"));
        isSetAside(record -> with(record, "ce_afterepoch", "1"));
        isSetAside(record -> with(record, "ce_aftersequence", "7"));
        isSetAside(record -> with(record, "ce_id", UUID.randomUUID().toString()));
        isSetAside(record -> with(record, "ce_time", "2020-01-01T00:00:00Z"));
        isSetAside(record -> without(record, "ce_time"));
        // A type nobody knows would move the stream on, and the genuine event would never have its effect.
        isSetAside(record -> with(record, "ce_type", "kit.unheard-of.v9"));
    }

    @Test
    void anAlteredOrTruncatedBodyHasNoEffect() {
        isSetAside(record -> saying(record, "{}".getBytes(StandardCharsets.UTF_8)));
        isSetAside(record -> saying(record, Arrays.copyOf(record.value(), record.value().length - 1)));
        isSetAside(record -> saying(record, new byte[0]));
    }

    @Test
    void aGenuineEventOfAnotherStreamIsNoneOfThisOne() {
        isSetAside(record -> under(record, stream.toString()));

        Effects.held(stream).isEmpty();
        assertThat(Rows.of("select from inbox_cursor where key = ?", stream.toString()))
                .isEmpty();
    }

    @Test
    void aGenuineEventRepeatedHasOneEffect() {
        try (var events = RawEvents.of(stream)) {
            var first = events.at(1).record();
            var second = events.at(2).record();
            List.of(second, first, second, first, first, second).forEach(events::put);
            events.at(3).send();
        }

        eventually(() -> Effects.of(stream).containsExactly(1L, 2L, 3L));
        Effects.held(stream).isEmpty();
    }

    @Test
    void itIsShownToAnAdministratorAndCannotBeReplayed() {
        isSetAside(record -> with(record, "ce_signature", "c2lnbmVk"));
        var id = Rows.of("select id::text as id from inbox_held where state = 'unverified' limit 1")
                .getFirst()
                .get("id");

        var shown = ADMINISTRATOR.reads().get("/held-events").then().statusCode(200);
        var replayed = ADMINISTRATOR.sends("").post("/held-events/" + id + "/replay");

        assertThat(shown.extract().jsonPath().getList("state")).contains("unverified");
        replayed.then().statusCode(409);
        assertThat(replayed.jsonPath().getString("type")).isEqualTo("urn:amparo:problem:set-aside");
        assertThat(Rows.of("select distinct length(payload) as kept from inbox_held where state = 'unverified'"))
                .containsExactly(Map.of("kept", 0));
    }

    /** The forgery comes first; the genuine event it was made from then has its effect as if nothing had happened. */
    private static void isSetAside(UnaryOperator<ProducerRecord<String, byte[]>> forgery) {
        var stream = UUID.randomUUID();
        var before = unverified();
        try (var events = RawEvents.of(stream)) {
            var genuine = events.at(1).record();
            events.put(forgery.apply(saying(genuine, genuine.value())));
            eventually(() -> assertThat(unverified()).isEqualTo(before + 1));
            Effects.of(stream).isEmpty();
            events.put(genuine);
        }
        eventually(() -> Effects.of(stream).containsExactly(1L));
        Effects.held(stream).isEmpty();
    }

    private static ProducerRecord<String, byte[]> saying(ProducerRecord<String, byte[]> record, byte[] body) {
        return new ProducerRecord<>(record.topic(), null, record.key(), body, record.headers());
    }

    private static ProducerRecord<String, byte[]> under(ProducerRecord<String, byte[]> record, String key) {
        return new ProducerRecord<>(record.topic(), null, key, record.value(), record.headers());
    }

    private static ProducerRecord<String, byte[]> with(
            ProducerRecord<String, byte[]> record, String header, String value) {
        without(record, header).headers().add(header, value.getBytes(StandardCharsets.UTF_8));
        return record;
    }

    private static ProducerRecord<String, byte[]> without(ProducerRecord<String, byte[]> record, String header) {
        record.headers().remove(header);
        return record;
    }

    private static long unverified() {
        return Rows.count("inbox_held where state = 'unverified'");
    }
}
