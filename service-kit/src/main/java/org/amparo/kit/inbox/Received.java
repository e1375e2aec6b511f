package org.amparo.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final int LONGEST_BODY = 1024 * 1024;
    /** What a header and a key may hold: nothing that a database or a log line could stumble over. */
    private static final Pattern WORD = Pattern.compile("[!-~]{1,256}");

    public Received {
        for (var word : List.of(source, topic, key, id, type)) {
            if (!WORD.matcher(word).matches()) {
                throw new IllegalArgumentException("not a name of an event, its source or its stream");
            }
        }
        if (epoch < 0 || sequence < 1 || afterEpoch < 0 || afterSequence < 0) {
            throw new IllegalArgumentException("not a place in a stream");
        }
    }

    /**
     * Reads it from the log.
     *
     * @throws IllegalArgumentException when a header is missing or is not what it should be, or the body is not ours
     */
    static Received from(ConsumerRecord<String, byte[]> record) {
        if (record.key() == null || record.value() == null) {
            throw new IllegalArgumentException("an event has a key and a body");
        }
        if (record.value().length > LONGEST_BODY) {
            throw new IllegalArgumentException("no event of ours is that long");
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

    /** What tells its stream from all others. */
    List<String> stream() {
        return List.of(source, topic, key);
    }

    /** Neither the key nor the body: this text may end in a log. */
    @Override
    public String toString() {
        return type + " at " + epoch + '/' + sequence;
    }
}
