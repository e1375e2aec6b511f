package org.amparo.kit.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.kit.database.Database;

/** The table {@code sealed_block} of a service that seals, behind that service's own policies. */
@ApplicationScoped
class SealedRows {
    private final Database database;

    SealedRows(Database database) {
        this.database = database;
    }

    /** The block, locked until the transaction ends. */
    SealedBlock lock(BlockName name) {
        return find(List.of(name), " for update").getOrDefault(name, SealedBlock.neverWritten(name));
    }

    List<SealedBlock> fetch(List<BlockName> names) {
        var found = find(names, "");
        return names.stream()
                .map(name -> found.getOrDefault(name, SealedBlock.neverWritten(name)))
                .toList();
    }

    private Map<BlockName, SealedBlock> find(List<BlockName> names, String lock) {
        var found = new HashMap<BlockName, SealedBlock>();
        database.handle()
                .createQuery("select row_id, block, revision, sealed from sealed_block"
                        + " where (row_id, block) in (select * from unnest(:rows, :blocks))" + lock)
                .bindArray(
                        "rows", UUID.class, names.stream().map(BlockName::row).toList())
                .bindArray(
                        "blocks",
                        String.class,
                        names.stream().map(BlockName::block).toList())
                .map((row, context) -> {
                    var id = row.getObject("row_id", UUID.class);
                    var block = row.getString("block");
                    var name = names.stream()
                            .filter(one -> one.row().equals(id) && one.block().equals(block))
                            .findFirst()
                            .orElseThrow();
                    return new SealedBlock(name, row.getLong("revision"), row.getBytes("sealed"));
                })
                .forEach(block -> found.put(block.name(), block));
        return found;
    }

    void put(UUID resource, SealedBlock block) {
        database.handle()
                .createUpdate("""
                        insert into sealed_block (row_id, block, resource, revision, sealed, sealed_at)
                        values (:row, :block, :resource, :revision, :sealed, now())
                        on conflict (row_id, block)
                            do update set revision = excluded.revision, sealed = excluded.sealed, sealed_at = now()""")
                .bind("row", block.name().row())
                .bind("block", block.name().block())
                .bind("resource", resource)
                .bind("revision", block.revision())
                .bind("sealed", block.sealed())
                .execute();
    }
}
