package org.amparo.kit.outbox;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Everything an event says beside its body, as it is signed: whose it is, where it belongs, what it is and when it was
 * made. Moved, renamed or renumbered, it is another event, which nobody signed.
 */
public record Envelope(
        String source,
        String topic,
        String key,
        int epoch,
        long sequence,
        int afterEpoch,
        long afterSequence,
        String id,
        String type,
        String time) {
    /** A signature for this can never be taken for one of something else that a service may come to sign. */
    private static final String WHAT_IS_SIGNED = "amparo event 1";

    /** What is signed: numbers in a fixed width and texts behind their length, so that no two events are one text. */
    public byte[] text(byte[] body) {
        var bytes = new ByteArrayOutputStream(512 + body.length);
        try (var text = new DataOutputStream(bytes)) {
            for (var word : List.of(WHAT_IS_SIGNED, source, topic, key, id, type, time)) {
                write(text, word.getBytes(StandardCharsets.UTF_8));
            }
            text.writeInt(epoch);
            text.writeLong(sequence);
            text.writeInt(afterEpoch);
            text.writeLong(afterSequence);
            write(text, body);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream text, byte[] part) throws IOException {
        text.writeInt(part.length);
        text.write(part);
    }
}
