package org.amparo.cases.disclosure;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.assessment.AssessmentView;
import org.amparo.cases.code.Block;
import org.amparo.cases.handle.Handle;
import org.amparo.kit.seal.SealedBlock;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver was allowed to read, its documents still sealed.
 *
 * @param nothingSharedFor how many people of the referral nothing is shared about
 */
record Allowed(Handle caseFile, List<PersonAllowed> people, int nothingSharedFor, List<SealedBlock> sealed) {

    /** One person. */
    record PersonAllowed(
            UUID id,
            Handle person,
            Set<Block> blocks,
            @Nullable List<AssessmentView> assessment) {}
}
