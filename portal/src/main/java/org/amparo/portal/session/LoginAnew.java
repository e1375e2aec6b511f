package org.amparo.portal.session;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;

/** Whoever comes after somebody who left is asked who they are (OpenID Connect Core 3.1.2.1, {@code prompt}). */
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
@Unremovable
@ApplicationScoped
class LoginAnew implements OidcRedirectFilter {
    @Override
    public void filter(OidcRedirectContext redirect) {
        if (Departure.isMarkedBy(redirect.routingContext())) {
            redirect.additionalQueryParams().add("prompt", "login");
        }
    }
}
