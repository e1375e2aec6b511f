package org.amparo.portal.refer;

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
import java.util.List;
import java.util.UUID;
import org.amparo.portal.card.Services;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.requests.CaseInBrief;
import org.amparo.portal.requests.Requests;
import org.amparo.portal.service.Told;

/** Page 1: for whom, what and how soon. The draft begins when it is sent. */
@Path("/cases/{reference: [0-9A-Z-]+}/refer")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class WishResource {
    private static final int NOT_UNDERSTOOD = 422;

    private final Requests requests;
    private final Drafting drafting;
    private final Shells shells;

    WishResource(Requests requests, Drafting drafting, Shells shells) {
        this.requests = requests;
        this.drafting = drafting;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance wish(
                String path,
                String reference,
                Filled form,
                List<Option> people,
                List<Option> services,
                List<Option> urgencies);
    }

    static String path(String reference) {
        return "/cases/" + reference + "/refer";
    }

    static String path(String reference, UUID draft) {
        return path(reference) + "/" + draft;
    }

    @GET
    public TemplateInstance begin(@PathParam("reference") String reference) {
        var caseFile = caseFile(reference);
        return page(
                path(caseFile.reference()), caseFile, WishForm.begun(caseFile).filled());
    }

    @POST
    public Response begin(@PathParam("reference") String reference, MultivaluedMap<String, String> sent) {
        var caseFile = caseFile(reference);
        var form = Filled.sent(sent);
        new WishForm(form).check(shells.language().messages(ReferMessages.class));
        if (!form.isSound()) {
            return again(path(caseFile.reference()), caseFile, form);
        }
        return switch (drafting.begin(form)) {
            case Told.Done done -> kept(caseFile.reference(), Drafting.id(done), form);
            case Told.Refused refused -> {
                form.fault(
                        Wish.PEOPLE,
                        Words.in(shells.language())
                                .of("refusal", refused.problem().code()));
                yield again(path(caseFile.reference()), caseFile, form);
            }
        };
    }

    @GET
    @Path("/{draft}")
    public TemplateInstance change(@PathParam("reference") String reference, @PathParam("draft") UUID draft) {
        var caseFile = caseFile(reference);
        return page(path(caseFile.reference(), draft), caseFile, Drafting.filled(drafting.find(draft)));
    }

    @POST
    @Path("/{draft}")
    public Response change(
            @PathParam("reference") String reference,
            @PathParam("draft") UUID draft,
            MultivaluedMap<String, String> sent) {
        var caseFile = caseFile(reference);
        var form = Filled.sent(sent);
        new WishForm(form).check(shells.language().messages(ReferMessages.class));
        return form.isSound()
                ? kept(caseFile.reference(), draft, form)
                : again(path(caseFile.reference(), draft), caseFile, form);
    }

    private Response kept(String reference, UUID draft, Filled form) {
        drafting.keep(draft, WishForm.FIELDS, form);
        return Response.seeOther(URI.create(path(reference, draft) + "/receivers"))
                .build();
    }

    private Response again(String path, CaseInBrief caseFile, Filled form) {
        return Response.status(NOT_UNDERSTOOD)
                .entity(page(path, caseFile, form))
                .build();
    }

    private TemplateInstance page(String path, CaseInBrief caseFile, Filled form) {
        var language = shells.language();
        return shells.around(Templates.wish(
                path,
                caseFile.reference(),
                form,
                WishForm.people(caseFile, language),
                Services.all(language),
                WishForm.urgencies(language)));
    }

    private CaseInBrief caseFile(String reference) {
        return requests.caseFile(reference).orElseThrow(NotFoundException::new);
    }
}
