package org.amparo.cases.staff;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What an invited person logs in with once, to choose a password of their own. It is told once and kept nowhere here. */
record FirstPassword(String firstPassword) {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without what is misread aloud or on paper. */
    private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";

    private static final int GROUPS = 4;
    private static final int LENGTH = 4;

    /** 78 bits. */
    static FirstPassword drawn() {
        return new FirstPassword(RANDOM.ints(GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-")));
    }

    private static String group() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "FirstPassword[hidden]";
    }
}
