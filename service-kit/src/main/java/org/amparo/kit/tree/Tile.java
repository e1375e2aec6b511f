package org.amparo.kit.tree;

import java.util.List;

/** 256 neighbouring hashes of every eighth level: what is kept or computed of a tree, and enough for every proof. */
public final class Tile {
    /** Levels between two that are kept. */
    static final int HEIGHT = 8;

    public static final int WIDTH = 1 << HEIGHT;

    private Tile() {}

    /** Where hashes come from. */
    @FunctionalInterface
    public interface Source {
        /**
         * The hashes of one tile, as many as there are.
         *
         * @param level 0 for those of entries, 8 for those of 256 entries, and so on
         * @param number of the tile in its level
         */
        List<byte[]> read(int level, long number);
    }

    /** Takes a hash of a level that is kept, when its subtree is complete. */
    @FunctionalInterface
    public interface Sink {
        void keep(int level, long position, byte[] hash);
    }
}
