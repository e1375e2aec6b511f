package org.amparo.cases.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.amparo.cases.assessment.AssessmentView;
import org.amparo.cases.code.Block;
import org.amparo.cases.handle.Handle;
import org.amparo.cases.identity.SharedBlocks;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver may read: person by person the blocks that a basis covers, and for how many nothing is shared.
 *
 * @param caseFile the name under which deliveries to these people are recorded
 */
record DisclosureView(Handle caseFile, List<Disclosed> people, int nothingSharedFor) {

    /**
     * One person.
     *
     * @param blocks what may be opened
     * @param assessment every revision, when its block may be opened; null otherwise
     * @param shared the sealed documents; null when none of them may be opened
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Disclosed(
            Handle person,
            Set<Block> blocks,
            @Nullable List<AssessmentView> assessment,
            @Nullable SharedBlocks shared) {}
}
