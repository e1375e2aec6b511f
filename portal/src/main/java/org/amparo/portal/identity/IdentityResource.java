package org.amparo.portal.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.amparo.portal.form.Filled;
import org.amparo.portal.service.Told;
import org.amparo.portal.vault.Blocks;
import org.amparo.portal.vault.Identity;
import org.amparo.portal.workspace.CasePerson;
import org.amparo.portal.workspace.PersonPages;

/** Who a person is: opened with a line in the access log, and written. */
@Path("/cases/{reference}/people/{number}/identity")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class IdentityResource {
    private final Blocks blocks;
    private final PersonPages people;

    IdentityResource(Blocks blocks, PersonPages people) {
        this.blocks = blocks;
        this.people = people;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance identity(
                CasePerson subject,
                Filled form,
                String version,
                List<Row> names,
                List<Row> documents,
                IdentityOptions options);
    }

    @POST
    @Path("/open")
    public Response open(@PathParam("reference") String reference, @PathParam("number") int number) {
        var subject = people.find(reference, number);
        var opened = blocks.identity(reference, number);
        return shown(subject, IdentityForm.of(opened.shown()), opened.version());
    }

    @POST
    public Response write(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            MultivaluedMap<String, String> sent) {
        var subject = people.find(reference, number);
        var form = Filled.sent(sent);
        var version = form.value("version");
        var identity = IdentityForm.read(form, messages());
        return form.isSound()
                        && people.isDone(
                                write(subject, identity, version),
                                form,
                                messages().faultNotTaken())
                ? PersonPages.to(subject, "/contact?saved=yes")
                : shown(subject, form, version);
    }

    private Told write(CasePerson subject, Identity identity, String version) {
        return blocks.write(subject.reference(), subject.number(), identity, version);
    }

    private ContactMessages messages() {
        return people.language().messages(ContactMessages.class);
    }

    private Response shown(CasePerson subject, Filled form, String version) {
        return people.page(
                Templates.identity(
                        subject,
                        form,
                        version,
                        Row.shown(IdentityForm.names(form)),
                        Row.shown(IdentityForm.documents(form)),
                        IdentityOptions.of(people)),
                subject);
    }
}
