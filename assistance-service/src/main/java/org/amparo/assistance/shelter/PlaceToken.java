package org.amparo.assistance.shelter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.amparo.kit.code.SpokenCode;

/** What people of a shelter call a place. Drawn at random, of nothing: it tells neither where it is nor whose. */
record PlaceToken(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile(SpokenCode.FORM);

    @JsonCreator
    PlaceToken {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the token of a place");
        }
    }

    static PlaceToken draw(RandomGenerator random) {
        return new PlaceToken(SpokenCode.draw(random));
    }
}
