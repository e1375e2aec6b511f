package org.amparo.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.keys.KeyedHash;
import org.amparo.kit.keys.Keysets;

/** What only the service can write: names of things that mean nothing elsewhere, and seals under leaves and their places. */
@ApplicationScoped
public class Seals {
    private final KeyedHash names;
    private final KeyedHash seals;

    Seals(Keysets keysets) {
        names = keysets.keyedHash("ledger-names");
        seals = keysets.keyedHash("ledger-seal");
    }

    /** Those of a service that does not run, for verifying. */
    public static Seals from(Keysets keysets) {
        return new Seals(keysets);
    }

    /** How the ledger names a thing, or the rows of a list. */
    String name(List<UUID> things) {
        var bytes = ByteBuffer.allocate(things.size() * 2 * Long.BYTES);
        things.forEach(thing -> bytes.putLong(thing.getMostSignificantBits()).putLong(thing.getLeastSignificantBits()));
        return text(names.of(bytes.array()));
    }

    /** The seal that belongs under these words. */
    public String under(Leaf leaf) {
        return text(seals.of(leaf.words()));
    }

    /** The seal that keeps a leaf in its place. */
    public String place(Leaf leaf, long position) {
        var mark = leaf.seal().getBytes(StandardCharsets.UTF_8);
        return text(seals.of(ByteBuffer.allocate(1 + Long.BYTES + mark.length)
                .put((byte) 0)
                .putLong(position)
                .put(mark)
                .array()));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
