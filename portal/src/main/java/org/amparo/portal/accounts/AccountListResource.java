package org.amparo.portal.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Answers;
import org.amparo.portal.session.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Who works for an organisation: for an officer the own one, for an administrator the one that was chosen. */
@Path("/accounts")
@RolesAllowed({"administrator", "data-protection-officer"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class AccountListResource {
    private final AccountApi api;
    private final Shells shells;
    private final Visit visit;
    private final SecurityIdentity reader;

    AccountListResource(@RestClient AccountApi api, Shells shells, Visit visit, SecurityIdentity reader) {
        this.api = api;
        this.shells = shells;
        this.visit = visit;
        this.reader = reader;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(String organisation, List<AccountRow> rows, boolean administers);
    }

    @GET
    public TemplateInstance list(@QueryParam("organisation") @Nullable String asked) {
        var organisation = asked == null ? own() : asked;
        var rows = Answers.read(() -> api.of(organisation)).orElseThrow(NotFoundException::new).stream()
                .map(told -> AccountRow.of(told, shells.language()))
                .toList();
        return shells.around(Templates.list(organisation, rows, reader.hasRole("administrator")));
    }

    private String own() {
        return visit.session()
                .map(session -> session.account().organisation())
                .filter(code -> !code.isEmpty())
                .orElseThrow(NotFoundException::new);
    }
}
