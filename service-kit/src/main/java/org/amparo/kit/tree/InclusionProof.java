package org.amparo.kit.tree;

import java.util.Arrays;
import java.util.List;

/**
 * That an entry stands at its position in a tree of a size: the hashes that lead from it to the root.
 *
 * @param path the neighbours on the way up, the nearest first
 */
public record InclusionProof(long position, long size, List<byte[]> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether it leads from the hash of an entry to this root. */
    boolean leadsTo(byte[] root, byte[] entryHash) {
        try {
            return Arrays.equals(root, rootFrom(entryHash));
        } catch (IllegalArgumentException ofAnotherLength) {
            return false;
        }
    }

    /** The root to which this leads from the hash of an entry (RFC 9162, 2.1.3.2); it proves something if it is the signed one. */
    public byte[] rootFrom(byte[] entryHash) {
        var hash = entryHash;
        var at = position;
        var last = size - 1;
        for (var neighbour : path) {
            if (last == 0) {
                throw new IllegalArgumentException("the path is too long");
            }
            if ((at & 1) == 1 || at == last) {
                hash = TreeHash.ofNode(neighbour, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.ofNode(hash, neighbour);
            }
            at >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            throw new IllegalArgumentException("the path is too short");
        }
        return hash;
    }
}
