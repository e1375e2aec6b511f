package org.amparo.portal.entry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.amparo.portal.form.Filled;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.referrals.ServiceEntry;
import org.amparo.portal.service.Problem;
import org.amparo.portal.service.Told;
import org.amparo.portal.service.Versioned;

/** One service of the own organisation: for whom, in which languages, and how many people. */
@Path(EntrySections.DIRECTORY + "/{service: [A-Z_]+}")
@RolesAllowed("partner")
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnServiceResource {
    private static final int NOT_UNDERSTOOD = 422;
    private static final String CHANGED_MEANWHILE = "changed-meanwhile";

    private final Entries entries;
    private final Shells shells;

    OwnServiceResource(Entries entries, Shells shells) {
        this.entries = entries;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance change(
                String path, String service, Filled form, ServiceForm.Choices choices, String refusal);
    }

    @GET
    public TemplateInstance ask(@PathParam("service") String service) {
        var kept = kept(service);
        return page(kept.shown(), ServiceForm.of(kept).filled(), "");
    }

    @POST
    public Response change(@PathParam("service") String service, MultivaluedMap<String, String> sent) {
        var form = new ServiceForm(Filled.sent(sent));
        var change = form.read(messages());
        if (!form.filled().isSound()) {
            return again(NOT_UNDERSTOOD, page(kept(service).shown(), form.filled(), ""));
        }
        return switch (entries.change(service, form.filled().value(ServiceForm.VERSION), change)) {
            case Told.Done done ->
                Response.seeOther(URI.create(EntrySections.DIRECTORY)).build();
            case Told.Refused refused -> refused(service, form.filled(), refused.problem());
        };
    }

    /** What a colleague wrote meanwhile stands in the form; what was not understood stays as it was sent. */
    private Response refused(String service, Filled form, Problem problem) {
        var kept = kept(service);
        return problem.code().equals(CHANGED_MEANWHILE)
                ? again(
                        problem.status(),
                        page(
                                kept.shown(),
                                ServiceForm.of(kept).filled(),
                                messages().changedMeanwhile()))
                : again(
                        problem.status(),
                        page(kept.shown(), form, Words.in(shells.language()).of("refusal", "not-understood")));
    }

    private TemplateInstance page(ServiceEntry entry, Filled form, String refusal) {
        var language = shells.language();
        return shells.around(Templates.change(
                EntrySections.DIRECTORY + "/" + entry.service(),
                Words.in(language).of("service", entry.service()),
                form,
                ServiceForm.Choices.in(language, entry.languages()),
                refusal));
    }

    private Versioned<ServiceEntry> kept(String service) {
        return entries.find(service).orElseThrow(NotFoundException::new);
    }

    private EntryMessages messages() {
        return shells.language().messages(EntryMessages.class);
    }

    private static Response again(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
