package org.amparo.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Who has seen this, and what somebody has seen: the ledger, asked by whoever was found to have a right to ask. */
@ApplicationScoped
public class Accesses {
    private static final int MOST = 100;

    private final Database database;
    private final Seals seals;

    Accesses(Database database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    /** What was allowed about any of these, as a whole or as a part, the latest first; of lists, only those of one row. */
    public List<Seen> of(Collection<UUID> things, @Nullable UUID after, int size) {
        return database.handle()
                .createQuery("select * from ledger_seen(:names, :after, :size)")
                .bindArray(
                        "names",
                        String.class,
                        things.stream().map(thing -> seals.name(List.of(thing))).toList())
                .bindByType("after", after, UUID.class)
                .bind("size", Math.clamp(size, 1, MOST))
                .map((row, context) -> seen(LeafRow.of(row).leaf()))
                .list();
    }

    /** What an account did and was refused while it belonged to an organisation, the latest first. */
    public List<Done> by(UUID account, String affiliation, @Nullable UUID after, int size) {
        return database.handle()
                .createQuery("select * from ledger_of_actor(:actor, :affiliation, :after, :size)")
                .bind("actor", Subject.user(account.toString()))
                .bind("affiliation", affiliation)
                .bindByType("after", after, UUID.class)
                .bind("size", Math.clamp(size, 1, MOST))
                .map((row, context) -> done(LeafRow.of(row).leaf()))
                .list();
    }

    /** Which of these things the ledger speaks of by which name. */
    public Map<String, UUID> named(Collection<UUID> things) {
        return things.stream()
                .collect(Collectors.toUnmodifiableMap(thing -> seals.name(List.of(thing)), Function.identity()));
    }

    private static Done done(Leaf leaf) {
        return new Done(
                leaf.id(),
                leaf.at(),
                leaf.action(),
                leaf.resource(),
                leaf.blocks(),
                leaf.purpose(),
                Decision.valueOf(leaf.decision()));
    }

    private static Seen seen(Leaf leaf) {
        return new Seen(
                leaf.id(),
                leaf.at(),
                leaf.actor().substring(leaf.actor().indexOf(':') + 1),
                leaf.affiliation(),
                leaf.action(),
                leaf.blocks(),
                leaf.purpose());
    }
}
