package org.amparo.kit.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of RFC 6962: an entry is never taken for a node. */
public final class TreeHash {
    private static final byte ENTRY = 0;
    private static final byte NODE = 1;

    private TreeHash() {}

    public static byte[] ofEntry(byte[] entry) {
        var digest = sha256();
        digest.update(ENTRY);
        return digest.digest(entry);
    }

    static byte[] ofNode(byte[] left, byte[] right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    static byte[] ofNothing() {
        return sha256().digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
