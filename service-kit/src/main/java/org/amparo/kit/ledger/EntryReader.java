package org.amparo.kit.ledger;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads what went into the tree back into the words of a leaf: whoever holds a proof sees what it proves. */
final class EntryReader {
    private final DataInputStream form;
    private final int length;

    private EntryReader(byte[] entry) {
        form = new DataInputStream(new ByteArrayInputStream(entry));
        length = entry.length;
    }

    /**
     * The leaf of an entry.
     *
     * @throws IllegalArgumentException when it is the entry of none
     */
    static Leaf read(byte[] entry) {
        try {
            return new EntryReader(entry).leaf();
        } catch (IOException cutOff) {
            throw new IllegalArgumentException("not the entry of a leaf", cutOff);
        }
    }

    private Leaf leaf() throws IOException {
        if (form.readByte() != Leaf.FORM) {
            throw new IOException("of another form");
        }
        return new Leaf(
                new UUID(form.readLong(), form.readLong()),
                Instant.EPOCH.plus(form.readLong(), ChronoUnit.MICROS),
                word(),
                word(),
                word(),
                word(),
                words(),
                words(),
                word(),
                word(),
                word(),
                word(),
                new String(form.readAllBytes(), StandardCharsets.UTF_8));
    }

    private List<String> words() throws IOException {
        var many = within(form.readInt());
        var words = new ArrayList<String>();
        for (var one = 0; one < many; one++) {
            words.add(word());
        }
        return words;
    }

    private String word() throws IOException {
        var bytes = new byte[within(form.readInt())];
        form.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** No entry makes its reader take more room than it has itself. */
    private int within(int said) throws IOException {
        if (said < 0 || said > length) {
            throw new IOException("longer than the entry");
        }
        return said;
    }
}
