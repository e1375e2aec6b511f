package org.amparo.portal.filecheck;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The rules of the 5W, as reporting-service asks them of a file. */
@Path("/five-w/checks")
@RegisterRestClient(configKey = "reporting")
@AccessToken
interface CheckApi {
    /** What was found, and nothing of the file but places. */
    record Checked(int rows, int errors, int reviews, int explained, List<Place> findings) {}

    /**
     * A finding and where it is.
     *
     * @param column heading and tag; null where the whole row is meant
     * @param ruleClass READING, COMPLETENESS, CONSISTENCY or ACCURACY
     * @param weight ERROR, REVIEW or EXPLAINED
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Place(
            int line,
            @Nullable String column,
            String rule,
            String ruleClass,
            String weight,
            String sentence,
            @Nullable String advice) {}

    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    Checked check(byte[] file);
}
