package org.amparo.cases.correction;

import org.amparo.cases.code.Block;
import org.amparo.kit.problem.Invalid;

/** Somebody asks for a correction: where, and in what way it is wrong. What is right is written in the block itself. */
record NewCorrection(Block block, Wrong wrong) {
    NewCorrection {
        Invalid.required(block, "block");
        Invalid.unless(block != Block.CARD, "block");
        Invalid.required(wrong, "wrong");
    }

    /** In what way. */
    enum Wrong {
        INACCURATE,
        INCOMPLETE,
        OUTDATED,
        NOT_ABOUT_ME,
        SHOULD_NOT_BE_KEPT
    }
}
