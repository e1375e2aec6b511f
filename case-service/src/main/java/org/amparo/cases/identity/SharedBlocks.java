package org.amparo.cases.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The sealed documents of one person that somebody may see. What is absent may not be seen, or was never written. The
 * sender's preview and the receiver's disclosure are the same record, so that they cannot differ.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SharedBlocks(
        @Nullable Contact contact,
        @Nullable Identity identity,
        @Nullable Narrative narrative,
        @Nullable Location location) {

    @Override
    public String toString() {
        return "SharedBlocks[masked]";
    }
}
