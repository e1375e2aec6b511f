package org.amparo.cases.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's account, as those who administer accounts see it.
 *
 * @param account by which they log in
 * @param lastDay null while nobody set one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Member(
        UUID id,
        String account,
        Set<StaffRole> roles,
        State state,
        @Nullable LocalDate lastDay) {

    /** What the account can do now. */
    enum State {
        /** Invited, and not let in yet by a second person. */
        WAITS,
        /** Let in, and never logged in: a password is still to be chosen. */
        LET_IN,
        ACTIVE,
        ENDED
    }

    Member with(State seen, @Nullable LocalDate day) {
        return new Member(id, account, roles, seen, day);
    }
}
