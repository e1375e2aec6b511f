package org.amparo.referrals.referral;

import java.util.Set;
import org.amparo.referrals.code.AgeBand;
import org.amparo.referrals.code.Gender;
import org.amparo.referrals.code.Handle;
import org.amparo.referrals.code.SupportNeed;

/**
 * One of the people referred.
 *
 * @param number how answers speak of this person; it does not change while others drop out
 * @param handle for case-service only; never shown
 */
public record Person(int number, Handle handle, AgeBand ageBand, Gender gender, Set<SupportNeed> supportNeeds) {
    Person numbered(int other) {
        return new Person(other, handle, ageBand, gender, supportNeeds);
    }
}
