package org.amparo.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.amparo.kit.keys.Signer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Signs rows of the outbox when they leave. The keys are as new as the relay then, also for rows that go out again; that
 * the rows are this service's is for the database to know.
 */
class Signatures {
    private final String source;
    private final Signer signer;

    Signatures(String source, Signer signer) {
        this.source = source;
        this.signer = signer;
    }

    ProducerRecord<String, byte[]> signed(UnpublishedEvents.Row row) {
        var body = row.payload().getBytes(StandardCharsets.UTF_8);
        return signed(envelope(row), body, new ProducerRecord<>(row.topic(), row.key(), body));
    }

    /** A horizon, for its partition and no other. */
    ProducerRecord<String, byte[]> signed(Topic topic, AccessHorizon horizon) {
        var envelope = horizon.envelope(source, topic, UUID.randomUUID().toString());
        var body = horizon.body().getBytes(StandardCharsets.UTF_8);
        return signed(envelope, body, new ProducerRecord<>(topic.log(), horizon.partition(), envelope.key(), body));
    }

    /** Whether what is signed here is believed there. */
    boolean areOfAWriterOf(Topic topic) {
        return topic.writers().contains(source);
    }

    private ProducerRecord<String, byte[]> signed(
            Envelope envelope, byte[] body, ProducerRecord<String, byte[]> record) {
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", envelope.id());
        header(record, "ce_source", envelope.source());
        header(record, "ce_type", envelope.type());
        header(record, "ce_time", envelope.time());
        header(record, "ce_epoch", Integer.toString(envelope.epoch()));
        header(record, "ce_sequence", Long.toString(envelope.sequence()));
        header(record, "ce_afterepoch", Integer.toString(envelope.afterEpoch()));
        header(record, "ce_aftersequence", Long.toString(envelope.afterSequence()));
        header(record, "ce_signature", signer.sign(envelope.text(body)));
        header(record, "content-type", "application/json");
        return record;
    }

    private Envelope envelope(UnpublishedEvents.Row row) {
        return new Envelope(
                source,
                row.topic(),
                row.key(),
                row.epoch(),
                row.sequence(),
                row.afterEpoch(),
                row.afterSequence(),
                row.eventId().toString(),
                row.type(),
                row.createdAt().toInstant().toString());
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
