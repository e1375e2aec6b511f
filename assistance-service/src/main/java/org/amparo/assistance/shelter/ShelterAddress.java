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
        Invalid.required(address, "address");
        Invalid.unless(isText(address, 400), "address");
        Invalid.unless(directions == null || isText(directions, 1_000), "directions");
        Invalid.unless(telephone == null || isText(telephone, 40), "telephone");
        Invalid.unless(safetyNotes == null || isText(safetyNotes, 2_000), "safetyNotes");
    }

    private static boolean isText(String text, int longest) {
        return !text.isBlank()
                && text.length() <= longest
                && text.codePoints().noneMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\t');
    }

    @Override
    public String toString() {
        return "ShelterAddress[masked]";
    }
}
