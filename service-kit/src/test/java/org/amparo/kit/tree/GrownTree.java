package org.amparo.kit.tree;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree that grew entry by entry, and kept what is kept. */
final class GrownTree implements Tile.Source {
    private final Map<Integer, List<byte[]>> levels = new HashMap<>();
    private final Frontier frontier = new Frontier();

    GrownTree(int size) {
        for (var position = 0; position < size; position++) {
            var hash = TreeHash.ofEntry(
                    ByteBuffer.allocate(Integer.BYTES).putInt(position).array());
            keep(0, hash);
            frontier.add(hash, (level, place, kept) -> keep(level, kept));
        }
    }

    private void keep(int level, byte[] hash) {
        levels.computeIfAbsent(level, none -> new ArrayList<>()).add(hash);
    }

    byte[] entry(int position) {
        return levels.getOrDefault(0, List.of()).get(position);
    }

    byte[] root() {
        return frontier.root();
    }

    @Override
    public List<byte[]> read(int level, long number) {
        var all = levels.getOrDefault(level, List.of());
        var from = (int) number * Tile.WIDTH;
        return all.subList(from, Math.min(all.size(), from + Tile.WIDTH));
    }
}
