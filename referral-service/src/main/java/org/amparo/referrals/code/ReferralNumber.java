package org.amparo.referrals.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** What people say on the telephone when they speak of a referral. Drawn at random: it says nothing about anybody. */
public record ReferralNumber(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("R-[0-9A-HJKMNP-TV-Z]{6}");
    /** Crockford's alphabet: nothing that is misheard on the telephone or misread on paper. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LETTERS = 6;

    @JsonCreator
    public ReferralNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number of a referral");
        }
    }

    /** A number nobody can guess or put in order. */
    public static ReferralNumber draw(RandomGenerator random) {
        var text = new StringBuilder("R-");
        for (var i = 0; i < LETTERS; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ReferralNumber(text.toString());
    }
}
