package org.amparo.reporting.fivew;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One delivery that a test makes up, as a fact would tell it.
 *
 * @param month of the year, from 1
 * @param people of a case; none where nobody registered them
 * @param heads people nobody registered, all of one group
 */
record Told(
        int month,
        String admin1,
        String service,
        @Nullable String partner,
        boolean cash,
        boolean rmrp,
        List<Person> people,
        List<Heads> heads) {

    /** Somebody of a case, as they were that day. */
    record Person(int number, String ageGender, String group) {
        /** Two files are of one person in every world. */
        static final int YOUNGER_FILE = 5;

        static final int OLDER_FILE = 0;

        /** Under which number they count. */
        int counted() {
            return number == YOUNGER_FILE ? OLDER_FILE : number;
        }
    }

    /** So many of one cell and group. */
    record Heads(int individuals, String ageGender, String group) {}

    String line() {
        return String.join(
                "|",
                "PER",
                admin1,
                "RE_PRHT3",
                service,
                "",
                partner == null ? "" : partner,
                "NIGHT",
                Boolean.toString(rmrp),
                cash ? "t" : "f",
                cash ? "VOUCHER" : "");
    }
}
