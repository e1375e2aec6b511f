package org.amparo.portal.session;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A secret of one session that its forms send back. Each page shows it under a mask of its own, so that the sizes of compressed pages
 * tell nothing about it.
 */
public final class FormToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 16;

    private final byte[] secret;

    private FormToken(byte[] secret) {
        this.secret = secret;
    }

    static FormToken drawn() {
        return new FormToken(random());
    }

    /** As it is written into one page. */
    public String masked() {
        var mask = random();
        var text = Arrays.copyOf(mask, 2 * LENGTH);
        System.arraycopy(xor(mask, secret), 0, text, LENGTH, LENGTH);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** Whether a form of this session sent it. */
    public boolean is(@Nullable String sent) {
        var text = bytes(sent);
        var mask = Arrays.copyOf(text, LENGTH);
        return text.length == 2 * LENGTH
                && MessageDigest.isEqual(secret, xor(mask, Arrays.copyOfRange(text, LENGTH, 2 * LENGTH)));
    }

    private static byte[] bytes(@Nullable String sent) {
        try {
            return sent == null ? new byte[0] : Base64.getUrlDecoder().decode(sent);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }

    private static byte[] xor(byte[] one, byte[] other) {
        var result = new byte[LENGTH];
        for (var i = 0; i < LENGTH; i++) {
            result[i] = (byte) (one[i] ^ other[i]);
        }
        return result;
    }

    private static byte[] random() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
