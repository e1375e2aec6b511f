package org.amparo.kit.code;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Eight letters and digits that say nothing about anybody, in Crockford's alphabet: nothing in it is misheard on the
 * telephone or misread on paper. A million of them leave one chance in a million that the next was drawn before.
 */
public final class SpokenCode {
    /** What a code looks like, for patterns. */
    public static final String FORM = "[0-9A-HJKMNP-TV-Z]{8}";

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 8;

    private SpokenCode() {}

    /** A code nobody can guess or put in order. */
    public static String draw(RandomGenerator random) {
        return random.ints(LETTERS, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
