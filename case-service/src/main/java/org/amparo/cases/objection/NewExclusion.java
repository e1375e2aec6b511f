package org.amparo.cases.objection;

import java.util.UUID;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Who must never know of a person: one organisation, or one account. */
record NewExclusion(
        @Nullable OrganisationCode organisation, @Nullable UUID account, Reason reason) {
    NewExclusion {
        Invalid.unless((organisation == null) != (account == null), "organisation");
        Invalid.required(reason, "reason");
    }

    String subject() {
        return organisation != null ? Subject.organisation(organisation.code()) : Subject.user(String.valueOf(account));
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
