package org.amparo.kit.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * One line of the ledger. It names an account, never a person anything is known about: what it is about stands there as
 * a keyed hash.
 *
 * @param actor the account, as grants name it
 * @param parts of each block that was opened, the keyed hash of the part
 * @param blocks the blocks that were opened
 * @param nonce makes two leaves that say the same differ
 * @param seal what only the service can write under these words
 */
public record Leaf(
        UUID id,
        Instant at,
        String actor,
        String affiliation,
        String action,
        String resource,
        List<String> parts,
        List<String> blocks,
        String purpose,
        String decision,
        String request,
        String nonce,
        String seal) {
    static final int FORM = 1;

    public Leaf {
        parts = List.copyOf(parts);
        blocks = List.copyOf(blocks);
    }

    /** Every word of it but the seal, in a form in which no two leaves are alike. */
    public byte[] words() {
        var bytes = new ByteArrayOutputStream(256);
        try (var form = new DataOutputStream(bytes)) {
            form.writeByte(FORM);
            form.writeLong(id.getMostSignificantBits());
            form.writeLong(id.getLeastSignificantBits());
            form.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            for (var word : List.of(actor, affiliation, action, resource)) {
                write(form, word);
            }
            writeAll(form, parts);
            writeAll(form, blocks);
            for (var word : List.of(purpose, decision, request, nonce)) {
                write(form, word);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What goes into the tree: the words and the seal under them. */
    public byte[] entry() {
        var words = words();
        var mark = seal.getBytes(StandardCharsets.UTF_8);
        var entry = java.util.Arrays.copyOf(words, words.length + mark.length);
        System.arraycopy(mark, 0, entry, words.length, mark.length);
        return entry;
    }

    Leaf sealed(String mark) {
        return new Leaf(
                id, at, actor, affiliation, action, resource, parts, blocks, purpose, decision, request, nonce, mark);
    }

    private static void writeAll(DataOutputStream form, List<String> words) throws IOException {
        form.writeInt(words.size());
        for (var word : words) {
            write(form, word);
        }
    }

    private static void write(DataOutputStream form, String word) throws IOException {
        var bytes = word.getBytes(StandardCharsets.UTF_8);
        form.writeInt(bytes.length);
        form.write(bytes);
    }
}
