package org.amparo.journeys.system;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Kafka's protocol: frames with a length; a request begins with its kind and a number that its answer repeats. */
final class KafkaDialogue implements Dialogue {
    private static final short PRODUCE = 0;
    private static final short OFFSET_COMMIT = 8;
    private static final int KIND = Integer.BYTES;
    private static final int NUMBER_OF_REQUEST = KIND + 2 * Short.BYTES;
    private static final int NUMBER_OF_ANSWER = Integer.BYTES;

    private final Map<Integer, String> produced = new ConcurrentHashMap<>();

    @Override
    public byte[] nextRequest(DataInputStream client) throws IOException {
        return frame(client);
    }

    @Override
    public byte[] nextAnswer(DataInputStream server) throws IOException {
        return frame(server);
    }

    private static byte[] frame(DataInputStream stream) throws IOException {
        var length = stream.readInt();
        var frame = ByteBuffer.allocate(Integer.BYTES + length).putInt(length);
        stream.readFully(frame.array(), Integer.BYTES, length);
        return frame.array();
    }

    @Override
    public Optional<Moment.Passing> ofRequest(byte[] message) {
        var frame = ByteBuffer.wrap(message);
        switch (frame.getShort(KIND)) {
            case PRODUCE -> produced.put(frame.getInt(NUMBER_OF_REQUEST), text(message));
            case OFFSET_COMMIT -> {
                return Optional.of(new Moment.Passing(Moment.OFFSET_COMMIT, text(message)));
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Moment.Passing> ofAnswer(byte[] message) {
        var number = ByteBuffer.wrap(message).getInt(NUMBER_OF_ANSWER);
        return Optional.ofNullable(produced.remove(number))
                .map(text -> new Moment.Passing(Moment.PRODUCE_ANSWER, text));
    }

    /** Events and groups name their service in plain letters somewhere in the frame. */
    private static String text(byte[] message) {
        return new String(message, StandardCharsets.ISO_8859_1);
    }
}
