package org.amparo.kit.idempotency;

import jakarta.ws.rs.core.EntityTag;
import org.amparo.kit.problem.GeneralProblem;
import org.amparo.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The version an update was decided on, as the caller last saw it. Used as
 * {@code @HeaderParam("If-Match") @Nullable IfMatch}.
 */
public record IfMatch(String etag) {

    /** The ETag of a version. */
    public static EntityTag etag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Refuses an update that was decided on another version than the present one.
     *
     * @throws Refused 428 when nothing was sent, 412 when it is stale
     */
    public static void require(@Nullable IfMatch seen, long version) {
        if (seen == null || seen.etag.isBlank()) {
            throw new Refused(GeneralProblem.NO_IF_MATCH);
        }
        if (!seen.etag.equals("\"" + version + "\"")) {
            throw new Refused(GeneralProblem.CHANGED_MEANWHILE);
        }
    }
}
