package org.amparo.portal.page;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** By which a person and a log line find each other. Drawn at random: it says nothing. */
record Reference(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without what is misread aloud or on paper. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    static Reference drawn() {
        return new Reference(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining()));
    }
}
