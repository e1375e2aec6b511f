package org.amparo.kit.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.amparo.kit.idempotency.IfMatch;

/** Writes and opens blocks as a service does: the decision in a transaction, the opening after it. */
@ApplicationScoped
public class Blocks {
    private final Vault vault;
    private final Database database;

    Blocks(Vault vault, Database database) {
        this.vault = vault;
        this.database = database;
    }

    /** A document of one word. */
    public record Word(String word) {}

    /** A block nobody has written to. */
    static BlockName fresh() {
        return BlockName.of(UUID.randomUUID(), "IDENTITY");
    }

    BlockName written(String word) {
        var name = fresh();
        write(name, word, 0);
        return name;
    }

    long write(BlockName name, String word, long seen) {
        return database.work(
                () -> vault.keep(name, name.row(), new Word(word), Optional.of(new IfMatch("\"" + seen + "\""))));
    }

    String read(BlockName name) {
        var sealed = database.work(() -> vault.fetch(name));
        return vault.open(sealed, Word.class).map(Word::word).orElse("");
    }

    /** Opens while the transaction that allowed it is still open. */
    String readBeforeTheCommit(BlockName name) {
        return database.work(() -> vault.open(vault.fetch(name), Word.class))
                .map(Word::word)
                .orElse("");
    }
}
