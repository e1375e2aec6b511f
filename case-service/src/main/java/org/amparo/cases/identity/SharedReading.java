package org.amparo.cases.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.cases.code.Block;
import org.amparo.kit.seal.BlockName;
import org.amparo.kit.seal.SealedBlock;
import org.amparo.kit.seal.Vault;
import org.jspecify.annotations.Nullable;

/** Fetches what may be shared of people inside the transaction that allows it, and opens it after. */
@ApplicationScoped
public class SharedReading {
    private static final Set<Block> SEALED = EnumSet.of(Block.CONTACT, Block.IDENTITY, Block.NARRATIVE, Block.LOCATION);

    private final Vault vault;

    SharedReading(Vault vault) {
        this.vault = vault;
    }

    /** Those of these blocks of each person that are sealed, still sealed. */
    public List<SealedBlock> fetch(Map<UUID, Set<Block>> blocks) {
        var names = new ArrayList<BlockName>();
        blocks.forEach((person, allowed) -> allowed.stream()
                .filter(SEALED::contains)
                .map(block -> BlockName.of(person, block.name()))
                .forEach(names::add));
        return names.isEmpty() ? List.of() : vault.fetch(names);
    }

    /** Opened, by person; all of them or none. */
    public Map<UUID, SharedBlocks> open(Collection<SealedBlock> sealed) {
        if (sealed.isEmpty()) {
            return Map.of();
        }
        var opened = vault.open(sealed);
        return sealed.stream()
                .map(block -> block.name().row())
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), person -> shared(person, opened)));
    }

    private static SharedBlocks shared(UUID person, Map<BlockName, Vault.Opened> opened) {
        return new SharedBlocks(
                document(person, Block.CONTACT, Contact.class, opened),
                document(person, Block.IDENTITY, Identity.class, opened),
                document(person, Block.NARRATIVE, Narrative.class, opened),
                document(person, Block.LOCATION, Location.class, opened));
    }

    private static <T> @Nullable T document(
            UUID person, Block block, Class<T> type, Map<BlockName, Vault.Opened> opened) {
        var found = opened.get(BlockName.of(person, block.name()));
        return found == null ? null : found.as(type);
    }
}
