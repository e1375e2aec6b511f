package org.amparo.kit.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Writes leaves. */
@ApplicationScoped
class Leaves {
    private static final int NONCE_BYTES = 16;

    private final Database database;
    private final Seals seals;
    private final SecureRandom random = new SecureRandom();

    Leaves(Database database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    /** Into the transaction of the use case. */
    void write(Caller caller, Decision decision, List<Deed> deeds) {
        for (var deed : deeds) {
            insert(leaf(caller, decision, deed, database.now()));
        }
    }

    /** In a transaction of its own, of the same caller. */
    void writeAfterwards(Caller caller, Decision decision, Deed deed) {
        database.<@Nullable Object>as(caller, () -> {
            write(caller, decision, List.of(deed));
            return null;
        });
    }

    private Leaf leaf(Caller caller, Decision decision, Deed deed, Instant at) {
        var leaf = new Leaf(
                UuidCreator.getTimeOrderedEpoch(),
                at,
                caller.user(),
                caller.organisation(),
                deed.action(),
                seals.name(deed.of()),
                deed.opened().stream()
                        .map(opened -> seals.name(List.of(opened.part())))
                        .toList(),
                deed.opened().stream().map(Deed.Opened::block).toList(),
                deed.purpose(),
                decision.name(),
                caller.requestId(),
                nonce(),
                "");
        return leaf.sealed(seals.under(leaf));
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void insert(Leaf leaf) {
        database.handle()
                .createUpdate("""
                        insert into ledger_leaf (id, at, actor, affiliation, action, resource, parts, blocks, purpose,
                            decision, request, nonce, seal)
                        values (:id, :at, :actor, :affiliation, :action, :resource, :parts, :blocks, :purpose,
                            :decision, :request, :nonce, :seal)""")
                .bind("id", leaf.id())
                .bind("at", leaf.at().atOffset(ZoneOffset.UTC))
                .bind("actor", leaf.actor())
                .bind("affiliation", leaf.affiliation())
                .bind("action", leaf.action())
                .bind("resource", leaf.resource())
                .bindArray("parts", String.class, leaf.parts())
                .bindArray("blocks", String.class, leaf.blocks())
                .bind("purpose", leaf.purpose())
                .bind("decision", leaf.decision())
                .bind("request", leaf.request())
                .bind("nonce", leaf.nonce())
                .bind("seal", leaf.seal())
                .execute();
    }
}
