package org.amparo.portal.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.amparo.portal.page.Shells;

/** Whether the access logs are what the services wrote, and what to do where one is not. */
@Path("/ledger")
@RolesAllowed({"administrator", "data-protection-officer"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class LedgerResource {
    private final KnownLedgers ledgers;
    private final Shells shells;

    LedgerResource(KnownLedgers ledgers, Shells shells) {
        this.ledgers = ledgers;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance state(List<LedgerLine> lines, boolean broken);
    }

    @GET
    public TemplateInstance state() {
        var lines = ledgers.lines(shells.language());
        return shells.around(Templates.state(lines, lines.stream().anyMatch(LedgerLine::broken)));
    }
}
