package org.amparo.portal.streams;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Those of assistance-service. */
@Path("/held-events")
@RegisterRestClient(configKey = "assistance")
@AccessToken
interface AssistanceEvents extends HeldEvents {}
