package org.amparo.assistance.shelter;

import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Where a place is: sealed under its organisation's key, shown to its partners, and to nobody else.
 *
 * @param directions how one gets there without being followed
 * @param telephone on site
 * @param safetyNotes who must not see one arrive, what to do when somebody watches
 */
record ShelterAddress(
        String address,
        @Nullable String directions,
        @Nullable String telephone,
        @Nullable String safetyNotes) {
    ShelterAddress {
        Invalid.text(address, 400, "address");
        Invalid.textIfAny(directions, 1_000, "directions");
        Invalid.textIfAny(telephone, 40, "telephone");
        Invalid.textIfAny(safetyNotes, 2_000, "safetyNotes");
    }

    @Override
    public String toString() {
        return "ShelterAddress[masked]";
    }
}
