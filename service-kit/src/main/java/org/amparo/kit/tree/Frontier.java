package org.amparo.kit.tree;

import java.util.ArrayList;
import java.util.List;

/** The right edge of a growing tree: all that is needed to add to it, and to say its root. */
public final class Frontier {
    private final List<byte[]> peaks;
    private long size;

    /** That of a tree without entries. */
    public Frontier() {
        this(0, List.of());
    }

    Frontier(long size, List<byte[]> peaks) {
        this.size = size;
        this.peaks = new ArrayList<>(peaks);
    }

    public long size() {
        return size;
    }

    /** Adds an entry by its hash, and hands on what is complete now. */
    public void add(byte[] entryHash, Tile.Sink sink) {
        var hash = entryHash;
        var level = 0;
        while ((size >> level & 1) == 1) {
            hash = TreeHash.ofNode(peaks.removeLast(), hash);
            level++;
            if (level % Tile.HEIGHT == 0) {
                sink.keep(level, size >> level, hash);
            }
        }
        peaks.add(hash);
        size++;
    }

    /** The root: whoever knows it knows every entry. */
    public byte[] root() {
        return rootOf(peaks);
    }

    static byte[] rootOf(List<byte[]> peaks) {
        if (peaks.isEmpty()) {
            return TreeHash.ofNothing();
        }
        var root = peaks.getLast();
        for (var peak : peaks.reversed().subList(1, peaks.size())) {
            root = TreeHash.ofNode(peak, root);
        }
        return root;
    }
}
