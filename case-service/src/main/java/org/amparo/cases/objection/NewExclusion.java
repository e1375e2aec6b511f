package org.amparo.cases.objection;

import java.util.UUID;
import org.amparo.cases.code.OfficeCode;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.code.Town;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Who must never know of a person: an organisation, one of its offices, an account, or whoever works in a town.
 *
 * @param office one of the organisation's; null for all of it
 * @param town every other organisation with an office there, or of which nobody knows where it is
 */
record NewExclusion(
        @Nullable OrganisationCode organisation,
        @Nullable OfficeCode office,
        @Nullable UUID account,
        @Nullable Town town,
        Reason reason) {
    NewExclusion {
        Invalid.unless(
                (organisation == null ? 0 : 1) + (account == null ? 0 : 1) + (town == null ? 0 : 1) == 1,
                "organisation");
        Invalid.unless(office == null || organisation != null, "office");
        Invalid.required(reason, "reason");
    }

    String subject() {
        if (organisation != null) {
            return office == null
                    ? Subject.organisation(organisation.code())
                    : Subject.office(organisation.code(), office.code());
        }
        return town != null ? "town:" + town.code() : Subject.user(String.valueOf(account));
    }

    /** Why. A code; the sentence comes with the vault. */
    enum Reason {
        FAMILY_TIE,
        TRAFFICKER_TIE,
        FEARS_REPRISAL,
        FORMER_EMPLOYER,
        PERSON_ASKED,
        OTHER
    }
}
