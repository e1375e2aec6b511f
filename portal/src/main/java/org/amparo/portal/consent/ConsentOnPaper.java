package org.amparo.portal.consent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.amparo.portal.basis.BasisForm;
import org.amparo.portal.form.Filled;
import org.amparo.portal.page.Shells;
import org.amparo.portal.workspace.PersonPages;

/** What sharing will rest on, for a pen: made of the same part as the screen, with room for a mark of whoever said yes. */
@Path("/paper/consent")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class ConsentOnPaper {
    private final Shells shells;
    private final PersonPages people;

    ConsentOnPaper(Shells shells, PersonPages people) {
        this.shells = shells;
        this.people = people;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance consent(Filled form, BasisForm basis, ConsentOptions options);
    }

    @GET
    public TemplateInstance blank() {
        var form = Filled.onPaper();
        return shells.around(Templates.consent(form, new BasisForm(form, 1), ConsentOptions.of(people)));
    }
}
