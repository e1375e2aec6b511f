package org.amparo.kit.tree;

import java.time.Instant;
import java.util.Base64;

/**
 * How a ledger stood at a moment, in the words of a checkpoint of a transparency log.
 *
 * @param origin whose ledger it is
 * @param size how many entries it had
 * @param root what only these entries in this order have, base64
 * @param epoch how often it had been restored
 */
public record Checkpoint(String origin, long size, String root, int epoch, Instant at) {
    private static final int LINES = 5;

    public static Checkpoint of(String origin, Frontier frontier, int epoch, Instant at) {
        return new Checkpoint(origin, frontier.size(), Base64.getEncoder().encodeToString(frontier.root()), epoch, at);
    }

    /** Whether it is later than the other one: of a later epoch, or longer. */
    public boolean isAfter(Checkpoint other) {
        return epoch > other.epoch || (epoch == other.epoch && size > other.size);
    }

    /** Whether the tree with this right edge is the one it speaks of. */
    public boolean isOf(Frontier frontier) {
        return size == frontier.size() && root.equals(Base64.getEncoder().encodeToString(frontier.root()));
    }

    String text() {
        return origin + "\n" + size + "\n" + root + "\nepoch " + epoch + "\ntime " + at + "\n";
    }

    static Checkpoint parse(String text) {
        var lines = text.lines().toList();
        if (lines.size() != LINES
                || !lines.get(3).startsWith("epoch ")
                || !lines.get(4).startsWith("time ")) {
            throw new IllegalArgumentException("not a checkpoint");
        }
        return new Checkpoint(
                lines.get(0),
                Long.parseLong(lines.get(1)),
                lines.get(2),
                Integer.parseInt(lines.get(3).substring("epoch ".length())),
                Instant.parse(lines.get(4).substring("time ".length())));
    }
}
