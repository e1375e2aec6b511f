package org.amparo.portal.drafts;

import jakarta.ws.rs.core.Response;
import org.amparo.portal.service.Told;

/** What the script of a page hears when it keeps what was typed so far. */
public final class Keeping {
    private Keeping() {}

    /** The revision for the next time, or that it was not kept. */
    public static Response answer(Told told) {
        return switch (told) {
            case Told.Done done ->
                Response.noContent().header("ETag", done.version()).build();
            case Told.Refused refused ->
                Response.status(refused.problem().status()).build();
        };
    }
}
