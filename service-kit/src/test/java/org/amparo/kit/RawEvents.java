package org.amparo.kit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.amparo.kit.outbox.Envelope;
import org.amparo.kit.outbox.Topic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts records into the log as no relay would: twice, out of order, broken, forged. Signed, unless a test says otherwise. */
public final class RawEvents implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Broker.bootstrap(), "max.request.size", 16 * 1024 * 1024),
            new StringSerializer(),
            new ByteArraySerializer());
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final UUID stream;
    private SigningKey key = SigningKey.of("case-service");
    private byte[] body = {};

    private RawEvents(UUID stream) {
        this.stream = stream;
    }

    /** Events of a stream of case-service, whose log it is. */
    public static RawEvents of(UUID stream) {
        var events = new RawEvents(stream);
        events.with("ce_source", "case-service").with("ce_type", Counted.TYPE);
        return events;
    }

    public RawEvents with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public RawEvents without(String header) {
        headers.remove(header);
        return this;
    }

    /** From now on somebody signs who holds another service's key. */
    public RawEvents signedBy(String service) {
        key = SigningKey.of(service);
        return this;
    }

    /** The event after it says something else than its place. */
    public RawEvents saying(byte[] another) {
        body = another;
        return this;
    }

    /** Places the next record in the first epoch. */
    public RawEvents at(long sequence) {
        return at(0, sequence, 0, 0).numbered(sequence);
    }

    public RawEvents at(int epoch, long sequence, int afterEpoch, long afterSequence) {
        return with("ce_id", UUID.randomUUID().toString())
                .with("ce_time", "2026-11-25T08:00:00Z")
                .with("ce_epoch", Integer.toString(epoch))
                .with("ce_sequence", Long.toString(sequence))
                .with("ce_afterepoch", Integer.toString(afterEpoch))
                .with("ce_aftersequence", Long.toString(afterSequence));
    }

    public RawEvents numbered(long number) {
        return saying(
                "{\"stream\":\"%s\",\"number\":%d}".formatted(stream, number).getBytes(StandardCharsets.UTF_8));
    }

    public RawEvents send() {
        return send(stream.toString(), body);
    }

    public RawEvents send(String key, byte[] value) {
        return put(record(key, value));
    }

    /** The next event, signed, for a test that does something to it before it is {@link #put} into a log. */
    public ProducerRecord<String, byte[]> record() {
        return record(stream.toString(), body);
    }

    private ProducerRecord<String, byte[]> record(String key, byte[] value) {
        var record = new ProducerRecord<>(Topic.CASES.log(), key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            record.headers()
                    .add("ce_signature", this.key.sign(envelope(key), value).getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException whatIsBroken) {
            // Nobody could sign it either.
        }
        return record;
    }

    private Envelope envelope(String key) {
        return new Envelope(
                headers.get("ce_source"),
                Topic.CASES.log(),
                key,
                Integer.parseInt(headers.get("ce_epoch")),
                Long.parseLong(headers.get("ce_sequence")),
                Integer.parseInt(headers.get("ce_afterepoch")),
                Long.parseLong(headers.get("ce_aftersequence")),
                headers.get("ce_id"),
                headers.get("ce_type"),
                headers.get("ce_time"));
    }

    public RawEvents put(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
            return this;
        } catch (ExecutionException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
