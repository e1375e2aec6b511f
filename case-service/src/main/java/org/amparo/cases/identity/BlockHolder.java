package org.amparo.cases.identity;

import java.util.UUID;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.CaseReference;
import org.amparo.cases.code.Block;
import org.amparo.kit.seal.BlockName;
import org.jspecify.annotations.Nullable;

/**
 * Whose block is meant: a person's, or the case's for what concerns several people.
 *
 * @param number of the person in the case; null for the case itself
 */
record BlockHolder(CaseReference reference, @Nullable Integer number) {

    BlockName name(CaseFile caseFile, Block block) {
        return BlockName.of(id(caseFile), block.name());
    }

    /** Refuses a change that cannot be made for somebody who asked to be erased. */
    void mustTakeSomethingNew(CaseFile caseFile) {
        if (number != null) {
            caseFile.person(number).mustTakeSomethingNew();
        }
    }

    private UUID id(CaseFile caseFile) {
        return number == null ? caseFile.id() : caseFile.person(number).id();
    }
}
