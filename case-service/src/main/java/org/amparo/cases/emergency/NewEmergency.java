package org.amparo.cases.emergency;

import org.amparo.cases.code.Block;
import org.amparo.cases.identity.Text;
import org.amparo.kit.problem.Invalid;

/**
 * Why somebody must open what is not theirs.
 *
 * @param block the one that is needed
 * @param sentence in words, for whoever reviews it; sealed
 * @param imminent whether somebody is in danger at this moment, so that nobody can be waited for
 */
record NewEmergency(Block block, Reason reason, String sentence, boolean imminent) {
    private static final int LONGEST = 1_000;
    private static final int SHORTEST = 10;

    NewEmergency {
        Invalid.required(block, "block");
        Invalid.unless(block != Block.CARD && block != Block.ASSESSMENT, "block");
        Invalid.required(reason, "reason");
        Text.required(sentence, LONGEST, "sentence");
        Invalid.unless(sentence.strip().length() >= SHORTEST, "sentence");
    }

    @Override
    public String toString() {
        return "NewEmergency[masked]";
    }

    /** What happened. */
    enum Reason {
        DANGER_TO_LIFE,
        MEDICAL_EMERGENCY,
        DANGER_OF_VIOLENCE,
        MISSING_PERSON,
        CHILD_AT_RISK,
        SHELTER_EVACUATION
    }
}
