package org.amparo.referrals.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.amparo.kit.problem.Invalid;

/** A unit of an organisation, and the town it sits in. */
public record Office(Code office, Town town) {

    /** What the organisation calls it; the account of whoever works there says the same. */
    public record Code(@JsonValue String value) {
        private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,8}-[0-9]{2,4}");

        public Code {
            Invalid.unless(FORM.matcher(value).matches(), "office");
        }
    }

    /** A town as UN/LOCODE writes it. */
    public record Town(@JsonValue String value) {
        private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z2-9]{3}");

        public Town {
            Invalid.unless(FORM.matcher(value).matches(), "town");
        }
    }

    /** As its column writes it. */
    String text() {
        return office.value() + '@' + town.value();
    }

    /** As reference data and its column write it. */
    static Office of(String text) {
        var parts = text.split("@", 2);
        return new Office(new Code(parts[0]), new Town(parts[1]));
    }
}
