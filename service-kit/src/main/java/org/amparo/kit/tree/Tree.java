package org.amparo.kit.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree as its tiles tell it, at one size. */
public final class Tree {
    private final long size;
    private final Tile.Source source;
    private final Map<String, List<byte[]>> tiles = new HashMap<>();

    public Tree(long size, Tile.Source source) {
        this.size = size;
        this.source = source;
    }

    /** Its right edge, for adding to it. */
    public Frontier frontier() {
        return new Frontier(size, peaks(0, size));
    }

    public byte[] root() {
        return Frontier.rootOf(peaks(0, size));
    }

    /** What leads from one entry to the root. */
    public InclusionProof proof(long position) {
        if (position < 0 || position >= size) {
            throw new IllegalArgumentException("not a position of this tree");
        }
        var path = new ArrayList<byte[]>();
        collect(position, 0, size, path);
        return new InclusionProof(position, size, path);
    }

    /** PATH of RFC 6962, 2.1.1: first what is nearest to the entry. */
    private void collect(long position, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        var middle = from + Long.highestOneBit(to - from - 1);
        if (position < middle) {
            collect(position, from, middle, path);
            path.add(Frontier.rootOf(peaks(middle, to)));
        } else {
            collect(position, middle, to, path);
            path.add(Frontier.rootOf(peaks(from, middle)));
        }
    }

    /** The complete subtrees of a range that begins where one of them can, from left to right. */
    private List<byte[]> peaks(long from, long to) {
        var peaks = new ArrayList<byte[]>();
        var at = from;
        while (at < to) {
            var level = Long.numberOfTrailingZeros(Long.highestOneBit(to - at));
            peaks.add(complete(level, at >> level));
            at += 1L << level;
        }
        return peaks;
    }

    private byte[] complete(int level, long position) {
        var above = level % Tile.HEIGHT;
        var first = position << above;
        var kept = tile(level - above, first / Tile.WIDTH);
        var offset = (int) (first % Tile.WIDTH);
        var hashes = kept.subList(offset, offset + (1 << above));
        while (hashes.size() > 1) {
            hashes = pairs(hashes);
        }
        return hashes.getFirst();
    }

    private static List<byte[]> pairs(List<byte[]> hashes) {
        var above = new ArrayList<byte[]>();
        for (var i = 0; i < hashes.size(); i += 2) {
            above.add(TreeHash.ofNode(hashes.get(i), hashes.get(i + 1)));
        }
        return above;
    }

    private List<byte[]> tile(int level, long number) {
        return tiles.computeIfAbsent(level + "/" + number, place -> source.read(level, number));
    }
}
