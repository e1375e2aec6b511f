package org.amparo.cases.casefile;

import org.amparo.kit.problem.Invalid;

/**
 * Closes or re-opens a case.
 *
 * @param reason a reason that fits the status: of closing, or of opening again
 */
record NewStatus(Status status, Reason reason) {
    NewStatus {
        Invalid.required(status, "status");
        Invalid.required(reason, "reason");
        Invalid.unless(reason.leadsTo == status, "reason");
    }

    /** Why a case is closed (HTCDS, Primero) or opened again. */
    enum Reason {
        GOALS_MET(Status.CLOSED),
        REFERRED_OUT(Status.CLOSED),
        TRANSFERRED(Status.CLOSED),
        RELOCATED(Status.CLOSED),
        RETURNED(Status.CLOSED),
        PERSON_WITHDREW(Status.CLOSED),
        LOST_CONTACT(Status.CLOSED),
        NOT_A_VICTIM(Status.CLOSED),
        DUPLICATE(Status.CLOSED),
        DECEASED(Status.CLOSED),
        NEW_NEED(Status.OPEN),
        NEW_DANGER(Status.OPEN),
        NEW_INFORMATION(Status.OPEN),
        CONTACT_REGAINED(Status.OPEN),
        CLOSED_IN_ERROR(Status.OPEN);

        private final Status leadsTo;

        Reason(Status leadsTo) {
            this.leadsTo = leadsTo;
        }
    }
}
