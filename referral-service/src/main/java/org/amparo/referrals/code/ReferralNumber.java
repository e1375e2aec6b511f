package org.amparo.referrals.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.amparo.kit.code.SpokenCode;

/** What people say on the telephone when they speak of a referral. Drawn at random: it says nothing about anybody. */
public record ReferralNumber(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("R-" + SpokenCode.FORM);

    @JsonCreator
    public ReferralNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number of a referral");
        }
    }

    /** A number nobody can guess or put in order. */
    public static ReferralNumber draw(RandomGenerator random) {
        return new ReferralNumber("R-" + SpokenCode.draw(random));
    }
}
