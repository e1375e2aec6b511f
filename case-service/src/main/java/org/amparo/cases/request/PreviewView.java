package org.amparo.cases.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.amparo.cases.code.Block;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.identity.SharedBlocks;
import org.jspecify.annotations.Nullable;

/** What one receiver would see, person by person, before anything is asked. */
record PreviewView(OrganisationCode receiver, List<PersonPreview> people) {

    /**
     * One person.
     *
     * @param blocks what would be seen; empty when nothing would
     * @param shared the sealed documents as the receiver would see them; null when none would be seen
     * @param refusal why nothing would be seen; null when something would
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonPreview(
            int number,
            Set<Block> blocks,
            @Nullable SharedBlocks shared,
            @Nullable Refusal refusal) {}

    /** Why nothing may be shared. That somebody is excluded is told to whoever works on the case, and to nobody else. */
    enum Refusal {
        NO_BASIS,
        EXCLUDED
    }
}
