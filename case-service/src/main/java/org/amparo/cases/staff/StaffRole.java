package org.amparo.cases.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody does for an organisation. Whoever works for none (administrators, coordinators, auditors, figures officers) is
 * none of these: such accounts are made at the identity provider itself, so that no administrator makes another one.
 */
public enum StaffRole {
    CASEWORKER,
    SUPERVISOR,
    PARTNER,
    DATA_PROTECTION_OFFICER,
    REPORTING_OFFICER;

    /** They see what is in cases, and so oversee nobody. */
    private static final Set<StaffRole> CASEWORK = EnumSet.of(CASEWORKER, SUPERVISOR, PARTNER);

    /** As tokens and people who read the API call it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The services in which it is a role. */
    List<String> services() {
        return switch (this) {
            case CASEWORKER, SUPERVISOR, PARTNER, DATA_PROTECTION_OFFICER ->
                List.of("case-service", "referral-service", "assistance-service");
            case REPORTING_OFFICER -> List.of("assistance-service", "reporting-service");
        };
    }

    /** The role of this name. */
    static Optional<StaffRole> called(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    @JsonCreator
    static StaffRole of(String code) {
        return called(code).orElseThrow(() -> new IllegalArgumentException("not a role of an organisation"));
    }

    /** Whether one account may have all of these: who oversees work on cases does none of it. */
    static boolean goTogether(Set<StaffRole> roles) {
        return !roles.contains(DATA_PROTECTION_OFFICER) || roles.stream().noneMatch(CASEWORK::contains);
    }
}
