package org.amparo.cases.staff;

import java.util.Set;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** All the roles an account is to have from now on. */
record Roles(@Nullable Set<StaffRole> roles) {
    Roles {
        roles = Invalid.set(roles, 1, StaffRole.values().length, "roles");
    }

    Set<StaffRole> all() {
        return roles == null ? Set.of() : roles;
    }
}
