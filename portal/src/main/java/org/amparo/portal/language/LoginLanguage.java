package org.amparo.portal.language;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;

/** The login speaks the language of the page one came from. */
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
@Unremovable
@ApplicationScoped
class LoginLanguage implements OidcRedirectFilter {
    @Override
    public void filter(OidcRedirectContext redirect) {
        redirect.additionalQueryParams()
                .add("ui_locales", Spoken.of(redirect.routingContext()).tag());
    }
}
