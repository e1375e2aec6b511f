package org.amparo.portal.streams;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Those of reporting-service. */
@Path("/held-events")
@RegisterRestClient(configKey = "reporting")
@AccessToken
interface ReportingEvents extends HeldEvents {}
