package org.amparo.cases.referral;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The short number of a referral, for the telephone. Drawn at random: it says nothing about anybody. */
record ReferralNumber(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("R-[0-9A-HJKMNP-TV-Z]{6}");
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 6;

    @JsonCreator
    ReferralNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the number of a referral");
        }
    }

    static ReferralNumber draw(RandomGenerator random) {
        var text = new StringBuilder("R-");
        for (var i = 0; i < LETTERS; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ReferralNumber(text.toString());
    }
}
