package org.amparo.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.database.Database;
import org.amparo.kit.tree.Tile;
import org.amparo.kit.tree.Tree;
import org.amparo.kit.tree.TreeHash;

/** The ledger as its database has it: the leaves that have a number, and the tree over them. */
@ApplicationScoped
class NumberedLeaves implements Tile.Source {
    private final Database database;

    NumberedLeaves(Database database) {
        this.database = database;
    }

    Tree tree() {
        return new Tree(size(), this);
    }

    long size() {
        return database.handle()
                .select("select coalesce(max(position) + 1, 0) from ledger_leaf")
                .mapTo(Long.class)
                .one();
    }

    int epoch() {
        return database.handle()
                .select("select max(epoch) from ledger_epoch")
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public List<byte[]> read(int level, long number) {
        var from = number * Tile.WIDTH;
        var to = from + Tile.WIDTH;
        return level == 0 ? entries(from, to) : nodes(level, from, to);
    }

    List<LeafRow> waiting(int atMost) {
        return database.handle()
                .select("select * from ledger_leaf where position is null order by id limit ?", atMost)
                .map((row, context) -> LeafRow.of(row))
                .list();
    }

    void number(List<LeafRow> rows) {
        var batch = database.handle()
                .prepareBatch("update ledger_leaf set position = :at, place = :place, hash = :hash where id = :id");
        for (var row : rows) {
            batch.bind("at", row.position())
                    .bind("place", row.place())
                    .bind("hash", TreeHash.ofEntry(row.leaf().entry()))
                    .bind("id", row.leaf().id())
                    .add();
        }
        batch.execute();
    }

    /** Keeps the hash of a subtree that is complete. */
    void keep(int level, long position, byte[] hash) {
        database.handle()
                .execute("insert into ledger_node (level, position, hash) values (?, ?, ?)", level, position, hash);
    }

    private List<byte[]> entries(long from, long to) {
        return database.handle()
                .select("select * from ledger_leaf where position >= ? and position < ? order by position", from, to)
                .map((row, context) -> TreeHash.ofEntry(LeafRow.of(row).leaf().entry()))
                .list();
    }

    private List<byte[]> nodes(int level, long from, long to) {
        return database.handle()
                .select(
                        "select hash from ledger_node where level = ? and position >= ? and position < ?"
                                + " order by position",
                        level,
                        from,
                        to)
                .mapTo(byte[].class)
                .list();
    }
}
