package org.amparo.cases.demand;

import java.time.LocalDate;
import java.util.Set;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.Nationality;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for a file, or whether we know somebody.
 *
 * @param country of whoever asks
 * @param law what they cite; never a number of theirs, which may tell of whom they ask
 * @param reference the case they mean; null when they mean none of ours, or ask for a list
 * @param people by number, those of the case they mean
 */
record NewDemand(
        Asker asker,
        Nationality country,
        LocalDate askedOn,
        @Nullable String law,
        @Nullable CaseReference reference,
        Set<Integer> people) {
    private static final int LONGEST_CITATION = 60;
    private static final int MOST_PEOPLE = 50;

    NewDemand {
        Invalid.required(asker, "asker");
        Invalid.required(country, "country");
        Invalid.required(askedOn, "askedOn");
        Invalid.textIfAny(law, LONGEST_CITATION, "law");
        people = Invalid.set(people, 0, MOST_PEOPLE, "people");
        Invalid.unless(reference != null || people.isEmpty(), "people");
    }

    @Override
    public String toString() {
        return "NewDemand[" + asker + "]";
    }
}
