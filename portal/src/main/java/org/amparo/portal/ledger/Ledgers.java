package org.amparo.portal.ledger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What each service says of its ledger: the same of each. */
interface Ledgers {
    /**
     * How one ledger stands.
     *
     * @param state NOT_VERIFIED, INTACT or BROKEN
     * @param covered how many entries a checkpoint speaks for
     * @param unnumbered entries that wait for their number
     * @param stopped whether they wait too long
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(
            String state,
            @Nullable Instant verifiedAt,
            long leaves,
            long covered,
            @Nullable Broken broken,
            int restores,
            long unnumbered,
            boolean stopped) {}

    /** Where it is broken, and how. */
    record Broken(String kind, long position) {}

    @GET
    Told state();

    /** That of case-service. */
    @Path("/ledger")
    @RegisterRestClient(configKey = "case")
    @AccessToken
    interface OfCases extends Ledgers {}

    /** That of referral-service. */
    @Path("/ledger")
    @RegisterRestClient(configKey = "referral")
    @AccessToken
    interface OfReferrals extends Ledgers {}

    /** That of assistance-service. */
    @Path("/ledger")
    @RegisterRestClient(configKey = "assistance")
    @AccessToken
    interface OfAssistance extends Ledgers {}

    /** That of reporting-service, where officers have no role: administrators alone are told. */
    @Path("/ledger")
    @RegisterRestClient(configKey = "reporting")
    @AccessToken
    interface OfReporting extends Ledgers {}
}
