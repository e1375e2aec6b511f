package org.amparo.reporting.check;

import java.util.List;
import org.amparo.reporting.check.Finding.RuleClass;
import org.amparo.reporting.check.Finding.Weight;
import org.amparo.reporting.hxl.Faults;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file. Nothing of the file is in it but places.
 *
 * @param rows how many rows the rules were asked of: those in which every cell could be read
 * @param errors findings with which a row would be sent back, also those that are not shown
 * @param reviews findings that somebody should look at
 * @param explained findings of rows that are right all the same
 * @param findings at most {@link #SHOWN_AT_MOST}, by line
 */
record CheckedFile(int rows, int errors, int reviews, int explained, List<Place> findings) {
    /** More would not help whoever has to mend the file. */
    static final int SHOWN_AT_MOST = 1_000;

    /**
     * A finding and where it is.
     *
     * @param line of the file, counted from 1
     * @param column heading and tag of the column; null where the whole row is meant
     */
    record Place(
            int line,
            @Nullable String column,
            String rule,
            RuleClass ruleClass,
            Weight weight,
            String sentence,
            @Nullable String advice) {
        static Place of(int line, Finding finding) {
            return new Place(
                    line,
                    finding.column(),
                    finding.rule(),
                    finding.ruleClass(),
                    finding.weight(),
                    finding.sentence(),
                    finding.advice());
        }

        static Place of(Faults.Fault fault) {
            return new Place(
                    fault.line(),
                    fault.column(),
                    fault.code(),
                    RuleClass.READING,
                    Weight.ERROR,
                    fault.sentence(),
                    null);
        }
    }
}
