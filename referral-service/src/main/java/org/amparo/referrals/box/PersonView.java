package org.amparo.referrals.box;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.amparo.referrals.code.AgeBand;
import org.amparo.referrals.code.Gender;
import org.amparo.referrals.code.SupportNeed;
import org.amparo.referrals.referral.Person;
import org.jspecify.annotations.Nullable;

/**
 * One of the people, by number: how an acceptance in part speaks of them.
 *
 * @param eligible whether the receiver's directory entry is for somebody of this age and gender; absent for the sender
 * @param gender and
 * @param supportNeeds only where the receiver is there for this person, so that nobody collects needs it cannot meet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonView(
        int number,
        AgeBand ageBand,
        @Nullable Boolean eligible,
        @Nullable Gender gender,
        @Nullable Set<SupportNeed> supportNeeds) {

    static PersonView toSender(Person person) {
        return new PersonView(person.number(), person.ageBand(), null, person.gender(), person.supportNeeds());
    }

    static PersonView toReceiver(Person person, boolean eligible) {
        return eligible
                ? new PersonView(person.number(), person.ageBand(), true, person.gender(), person.supportNeeds())
                : new PersonView(person.number(), person.ageBand(), false, null, null);
    }
}
