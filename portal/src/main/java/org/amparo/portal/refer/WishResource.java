package org.amparo.portal.refer;

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
import java.util.UUID;
import org.amparo.portal.drafts.Keeping;
import org.amparo.portal.form.Filled;
import org.amparo.portal.requests.CaseInBrief;
import org.amparo.portal.requests.Requests;
import org.amparo.portal.service.Told;

/** Page 1: for whom, what and how soon. The draft begins when the first of it is kept. */
@Path("/cases/{reference: [0-9A-Z-]+}/refer")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class WishResource {
    private final Requests requests;
    private final Drafting drafting;
    private final WishPages pages;

    WishResource(Requests requests, Drafting drafting, WishPages pages) {
        this.requests = requests;
        this.drafting = drafting;
        this.pages = pages;
    }

    static String path(String reference) {
        return "/cases/" + reference + "/refer";
    }

    static String path(String reference, UUID draft) {
        return path(reference) + "/" + draft;
    }

    @GET
    public Response begin(@PathParam("reference") String reference) {
        var caseFile = caseFile(reference);
        return pages.begun(caseFile, WishForm.begun(caseFile).filled());
    }

    /** Keeps what was chosen so far; the key of the page begins one draft, however often it is kept. */
    @POST
    @Path("/kept")
    public Response keepBegun(@PathParam("reference") String reference, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        return switch (drafting.begin(form)) {
            case Told.Done done -> Keeping.answer(keep(reference, Drafting.id(done), form));
            case Told.Refused refused -> Keeping.answer(refused);
        };
    }

    @POST
    public Response begin(@PathParam("reference") String reference, MultivaluedMap<String, String> sent) {
        var caseFile = caseFile(reference);
        var form = pages.checked(sent);
        return switch (drafting.begin(form)) {
            case Told.Done done -> send(caseFile, Drafting.id(done), form);
            case Told.Refused refused -> pages.begun(caseFile, pages.refused(form, refused));
        };
    }

    @GET
    @Path("/{draft}")
    public Response change(@PathParam("reference") String reference, @PathParam("draft") UUID draft) {
        var kept = drafting.find(draft);
        return pages.kept(caseFile(reference), kept, Drafting.filled(kept));
    }

    @POST
    @Path("/{draft}/kept")
    public Response keepChanged(
            @PathParam("reference") String reference,
            @PathParam("draft") UUID draft,
            MultivaluedMap<String, String> sent) {
        return Keeping.answer(keep(reference, draft, Filled.sent(sent)));
    }

    @POST
    @Path("/{draft}")
    public Response change(
            @PathParam("reference") String reference,
            @PathParam("draft") UUID draft,
            MultivaluedMap<String, String> sent) {
        return send(caseFile(reference), draft, pages.checked(sent));
    }

    /** What is sent is kept before it is judged. */
    private Response send(CaseInBrief caseFile, UUID draft, Filled form) {
        if (keep(caseFile.reference(), draft, form) instanceof Told.Refused refused) {
            pages.refused(form, refused);
        }
        return form.isSound()
                ? Response.seeOther(URI.create(path(caseFile.reference(), draft) + "/receivers"))
                        .build()
                : pages.kept(caseFile, drafting.find(draft), form);
    }

    private Told keep(String reference, UUID draft, Filled form) {
        return drafting.keep(reference, draft, WishForm.FIELDS, form);
    }

    private CaseInBrief caseFile(String reference) {
        return requests.caseFile(reference).orElseThrow(NotFoundException::new);
    }
}
