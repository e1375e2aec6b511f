package org.amparo.cases.consent;

import java.util.Set;
import org.amparo.cases.basis.Basis;
import org.amparo.cases.basis.VitalInterest;
import org.amparo.cases.code.Block;
import org.amparo.cases.code.Purpose;
import org.amparo.kit.problem.Invalid;

/**
 * A basis for sharing as a caseworker records it.
 *
 * @param basis consent, vital interest or legal duty
 * @param purpose what for; nothing else
 * @param recipient with whom; nobody else
 * @param blocks what; a vital interest opens the minimum, card and contact
 */
record NewConsent(Basis basis, Purpose purpose, Recipient recipient, Set<Block> blocks) {
    private static final Set<Block> MINIMUM = Set.of(Block.CARD, Block.CONTACT);

    NewConsent {
        Invalid.required(basis, "basis");
        Invalid.required(purpose, "purpose");
        Invalid.required(recipient, "recipient");
        blocks = Invalid.set(blocks, 1, Block.values().length, "blocks");
        Invalid.unless(!(basis instanceof VitalInterest) || MINIMUM.containsAll(blocks), "blocks");
    }
}
