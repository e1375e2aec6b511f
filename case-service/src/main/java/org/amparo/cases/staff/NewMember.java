package org.amparo.cases.staff;

import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited to work for an organisation.
 *
 * @param account by which they log in; colleagues see it
 */
record NewMember(
        String account,
        OrganisationCode organisation,
        @Nullable Set<StaffRole> roles) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{2,39}");

    NewMember {
        Invalid.unless(FORM.matcher(Invalid.required(account, "account")).matches(), "account");
        Invalid.required(organisation, "organisation");
        roles = Invalid.set(roles, 1, StaffRole.values().length, "roles");
    }

    Set<StaffRole> all() {
        return roles == null ? Set.of() : roles;
    }
}
