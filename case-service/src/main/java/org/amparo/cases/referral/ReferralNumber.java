package org.amparo.cases.referral;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.amparo.kit.code.SpokenCode;

/** The short number of a referral, for the telephone. Drawn at random: it says nothing about anybody. */
public record ReferralNumber(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("R-" + SpokenCode.FORM);

    @JsonCreator
    public ReferralNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the number of a referral");
        }
    }

    /** A new number. */
    public static ReferralNumber draw(RandomGenerator random) {
        return new ReferralNumber("R-" + SpokenCode.draw(random));
    }
}
