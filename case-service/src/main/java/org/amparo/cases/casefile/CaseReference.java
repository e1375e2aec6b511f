package org.amparo.cases.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.amparo.cases.code.Country;

/** What people of the case's own organisation say and type. Drawn at random: it says nothing about anybody. */
public record CaseReference(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[0-9A-HJKMNP-TV-Z]{8}");
    /** Crockford's alphabet: nothing that is misheard on the telephone or misread on paper. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LETTERS = 8;

    @JsonCreator
    public CaseReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a case reference");
        }
    }

    /** Draws one for a case of this country. */
    public static CaseReference draw(Country country, RandomGenerator random) {
        var text = new StringBuilder(country.alpha2()).append('-');
        for (var i = 0; i < LETTERS; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new CaseReference(text.toString());
    }
}
