package org.amparo.kit.inbox;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * One event as it came from a log, with its place in its stream.
 *
 * @param afterEpoch the epoch before this one, and
 * @param afterSequence the last sequence of it that the source remembered: what the first event of an epoch comes after
 */
public record Received(
        String source,
        String topic,
        String key,
        int epoch,
        long sequence,
        int afterEpoch,
        long afterSequence,
        String id,
        String type,
        String payload) {

    /**
     * Reads it from the log.
     *
     * @throws IllegalArgumentException when a header is missing or is not what it should be
     */
    static Received from(ConsumerRecord<String, byte[]> record) {
        if (record.key() == null || record.value() == null) {
            throw new IllegalArgumentException("an event has a key and a body");
        }
        var headers = record.headers();
        return new Received(
                text(headers, "ce_source"),
                record.topic(),
                record.key(),
                Integer.parseInt(text(headers, "ce_epoch")),
                Long.parseLong(text(headers, "ce_sequence")),
                Integer.parseInt(text(headers, "ce_afterepoch")),
                Long.parseLong(text(headers, "ce_aftersequence")),
                text(headers, "ce_id"),
                text(headers, "ce_type"),
                new String(record.value(), StandardCharsets.UTF_8));
    }

    private static String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The same event under the key that this service keeps. */
    Received under(String keptKey) {
        return new Received(source, topic, keptKey, epoch, sequence, afterEpoch, afterSequence, id, type, payload);
    }
}
