package org.amparo.portal.streams;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Those of case-service. */
@Path("/held-events")
@RegisterRestClient(configKey = "case")
@AccessToken
interface CaseEvents extends HeldEvents {}
