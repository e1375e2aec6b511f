package org.amparo.portal.bases;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral of a case, as far as it says whom a withdrawal reaches.
 *
 * @param number short, for people
 * @param people by number
 * @param receivers in the order in which they are asked
 * @param receiver who accepted; null before
 */
public record UnderWay(
        UUID id,
        String number,
        List<Integer> people,
        String service,
        List<String> receivers,
        String stage,
        @Nullable String receiver) {
    private static final Set<String> STAGES = Set.of("OFFERED", "ACCEPTED", "IN_SERVICE");

    /** Whether it has not ended, and this person is in it. */
    public boolean includes(int person) {
        return STAGES.contains(stage) && people.contains(person);
    }
}
