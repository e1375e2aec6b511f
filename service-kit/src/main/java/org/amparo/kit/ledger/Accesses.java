package org.amparo.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Who has seen this: the ledger, asked about things whose access was decided before. */
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
