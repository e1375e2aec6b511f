package org.amparo.cases.handover;

import java.time.Instant;
import org.amparo.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Where the people of a referral are met: never the address of a shelter (confidentiality.md 2). The receiver writes it,
 * the sender tells it to those who come.
 *
 * @param place where to meet
 * @param whoComes how whoever meets them is recognised
 * @param password said first, so that nobody goes with a stranger
 */
record HandOver(
        String place,
        Instant at,
        String whoComes,
        @Nullable String password,
        @Nullable String note) {
    HandOver {
        Invalid.text(place, 400, "place");
        Invalid.required(at, "at");
        Invalid.text(whoComes, 200, "whoComes");
        Invalid.textIfAny(password, 80, "password");
        Invalid.textIfAny(note, 1_000, "note");
    }

    @Override
    public String toString() {
        return "HandOver[masked]";
    }
}
