package org.amparo.cases.demand;

import org.amparo.cases.code.Purpose;
import org.jspecify.annotations.Nullable;

/** Who asks for a file, and for which purpose people may have agreed, or a law may oblige us, to give them something. */
enum Asker {
    COURT(true, Purpose.LEGAL_PROCEEDINGS),
    PROSECUTOR(true, Purpose.LEGAL_PROCEEDINGS),
    POLICE(true, Purpose.LEGAL_PROCEEDINGS),
    /** Enforcement has no role here; what a person's own application for a residence needs, the person agrees to. */
    IMMIGRATION_AUTHORITY(false, Purpose.RELOCATION),
    CONSULATE(false, Purpose.CONSULAR_CONTACT),
    LAWYER(false, Purpose.LEGAL_PROCEEDINGS),
    /** The person concerned gets a copy; a relative gets nothing from us. */
    RELATIVE(false, null),
    OTHER(false, null);

    private final boolean mayOrderAHold;
    private final @Nullable Purpose purpose;

    Asker(boolean mayOrderAHold, @Nullable Purpose purpose) {
        this.mayOrderAHold = mayOrderAHold;
        this.purpose = purpose;
    }

    boolean mayOrderAHold() {
        return mayOrderAHold;
    }

    boolean mayBeGivenFor(Purpose agreed) {
        return agreed == purpose;
    }
}
