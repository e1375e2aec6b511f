package org.amparo.journeys.system;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL's protocol: messages with a letter and a length, but for those at the start, which have no letter. */
final class PostgresDialogue implements Dialogue {
    private static final int STARTUP = 196_608;
    private static final int HEADER = 5;

    private final Set<String> commits = new HashSet<>();
    private boolean started;
    private String user = "";
    private volatile boolean committing;

    @Override
    public byte[] nextRequest(DataInputStream client) throws IOException {
        return started ? message(client) : first(client);
    }

    private static byte[] message(DataInputStream client) throws IOException {
        var letter = client.readByte();
        var length = client.readInt();
        var message = ByteBuffer.allocate(1 + length).put(letter).putInt(length);
        client.readFully(message.array(), HEADER, length - Integer.BYTES);
        return message.array();
    }

    private byte[] first(DataInputStream client) throws IOException {
        var length = client.readInt();
        var message = ByteBuffer.allocate(length).putInt(length);
        client.readFully(message.array(), Integer.BYTES, length - Integer.BYTES);
        if (message.getInt() == STARTUP || isLaterStartup(message)) {
            started = true;
            user = wordAfter(message.array(), "user");
        }
        return message.array();
    }

    private static boolean isLaterStartup(ByteBuffer message) {
        return message.getShort(Integer.BYTES) == 3;
    }

    @Override
    public byte[] nextAnswer(DataInputStream server) throws IOException {
        var buffer = new byte[16_384];
        var read = server.read(buffer);
        if (read < 0) {
            throw new EOFException();
        }
        return Arrays.copyOf(buffer, read);
    }

    @Override
    public Optional<Moment.Passing> ofRequest(byte[] message) {
        var letter = started && message.length > HEADER ? (char) message[0] : ' ';
        var isCommit =
                switch (letter) {
                    case 'Q' -> "COMMIT".equals(word(message, HEADER));
                    case 'P' -> parses(message);
                    case 'B' -> commits.contains(word(message, afterWord(message, HEADER)));
                    default -> committing;
                };
        // A statement is parsed first; what is bound is what runs.
        committing = letter == 'P' ? committing && isCommit : isCommit;
        return isCommit && (letter == 'B' || letter == 'Q')
                ? Optional.of(new Moment.Passing(Moment.COMMIT, user))
                : Optional.empty();
    }

    private boolean parses(byte[] message) {
        var name = word(message, HEADER);
        var isCommit = "COMMIT".equals(word(message, afterWord(message, HEADER)));
        if (isCommit) {
            commits.add(name);
        } else {
            commits.remove(name);
        }
        return isCommit;
    }

    @Override
    public Optional<Moment.Passing> ofAnswer(byte[] message) {
        return committing ? Optional.of(new Moment.Passing(Moment.COMMIT_ANSWER, user)) : Optional.empty();
    }

    private static String word(byte[] message, int from) {
        return new String(message, from, afterWord(message, from) - 1 - from, StandardCharsets.UTF_8);
    }

    private static int afterWord(byte[] message, int from) {
        var end = from;
        while (message[end] != 0) {
            end++;
        }
        return end + 1;
    }

    private static String wordAfter(byte[] message, String name) {
        for (var at = 2 * Integer.BYTES; at < message.length && message[at] != 0; ) {
            var value = afterWord(message, at);
            if (name.equals(word(message, at))) {
                return word(message, value);
            }
            at = afterWord(message, value);
        }
        return "";
    }
}
