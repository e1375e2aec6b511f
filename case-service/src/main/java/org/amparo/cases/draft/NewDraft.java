package org.amparo.cases.draft;

import com.fasterxml.jackson.databind.JsonNode;
import org.amparo.kit.problem.Invalid;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was typed so far. Nobody but its author reads it, so nothing of it is judged.
 *
 * @param content as the form keeps it; 256,000 characters at the most
 */
record NewDraft(Form form, @Schema(type = SchemaType.OBJECT) JsonNode content) {
    private static final int LONGEST = 256_000;

    NewDraft {
        Invalid.required(form, "form");
        Invalid.required(content, "content");
        Invalid.unless(content.isObject() && content.toString().length() <= LONGEST, "content");
    }

    @Override
    public String toString() {
        return "NewDraft[masked]";
    }
}
