package org.amparo.assistance.delivery;

/** Why what was recorded is recorded anew. The versions before stay. */
public enum CorrectionReason {
    TYPING_ERROR,
    WRONG_PERSON,
    WRONG_DAY,
    WRONG_SERVICE,
    /** It was typed twice: this one does not count. */
    DOUBLE_ENTRY,
    /** It did not happen. */
    NOT_DELIVERED;

    /** Whether nothing remains of the delivery. */
    public boolean voids() {
        return switch (this) {
            case DOUBLE_ENTRY, NOT_DELIVERED -> true;
            case TYPING_ERROR, WRONG_PERSON, WRONG_DAY, WRONG_SERVICE -> false;
        };
    }
}
