package org.amparo.portal.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.service.Told;
import org.amparo.portal.vault.Blocks;
import org.amparo.portal.vault.Contact;
import org.amparo.portal.workspace.CasePerson;
import org.amparo.portal.workspace.PersonPages;
import org.jspecify.annotations.Nullable;

/** How to reach a person: asked for first, opened with a line in the access log, and written. */
@Path("/cases/{reference}/people/{number}/contact")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class ContactResource {
    private final Blocks blocks;
    private final PersonPages people;

    ContactResource(Blocks blocks, PersonPages people) {
        this.blocks = blocks;
        this.people = people;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance ask(CasePerson subject, boolean saved, Filled form);

        static native TemplateInstance contact(
                CasePerson subject, Filled form, String version, List<Row> rows, List<Option> channels);
    }

    /** Opens nothing yet: says what opening does. */
    @GET
    public Response ask(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @QueryParam("saved") @Nullable String saved) {
        var subject = people.find(reference, number);
        return people.page(Templates.ask(subject, "yes".equals(saved), Filled.empty()), subject);
    }

    @POST
    @Path("/open")
    public Response open(@PathParam("reference") String reference, @PathParam("number") int number) {
        var subject = people.find(reference, number);
        var opened = blocks.contact(reference, number);
        return shown(subject, ContactForm.of(opened.shown()), opened.version());
    }

    @POST
    public Response write(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            MultivaluedMap<String, String> sent) {
        var subject = people.find(reference, number);
        var form = Filled.sent(sent);
        var version = form.value("version");
        var contact = ContactForm.read(form, messages());
        return form.isSound()
                        && people.isDone(
                                write(subject, contact, version),
                                form,
                                messages().faultNotTaken())
                ? PersonPages.to(subject, "/contact?saved=yes")
                : shown(subject, form, version);
    }

    private Told write(CasePerson subject, Contact contact, String version) {
        return blocks.write(subject.reference(), subject.number(), contact, version);
    }

    private ContactMessages messages() {
        return people.language().messages(ContactMessages.class);
    }

    private Response shown(CasePerson subject, Filled form, String version) {
        return people.page(
                Templates.contact(
                        subject,
                        form,
                        version,
                        Row.shown(ContactForm.channels(form)),
                        people.options("channel", Contact.CHANNELS)),
                subject);
    }
}
