package org.amparo.cases.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.amparo.kit.problem.Invalid;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was typed so far. Nobody but its author reads it, so nothing of it is judged.
 *
 * @param page the digest of the address of a page by which its author finds it again: SHA-256 in base64url; null of other forms
 * @param content as the form keeps it; 256,000 characters at the most
 */
record NewDraft(
        Form form,
        @Nullable String page,
        @Schema(type = SchemaType.OBJECT) JsonNode content) {
    private static final int LONGEST = 256_000;
    private static final Pattern DIGEST = Pattern.compile("[A-Za-z0-9_-]{43}");

    NewDraft {
        Invalid.required(form, "form");
        Invalid.unless((form == Form.PAGE) == (page != null), "page");
        Invalid.unless(page == null || DIGEST.matcher(page).matches(), "page");
        Invalid.required(content, "content");
        Invalid.unless(content.isObject() && content.toString().length() <= LONGEST, "content");
    }

    @Override
    public String toString() {
        return "NewDraft[masked]";
    }
}
