package org.amparo.portal.refer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.amparo.portal.drafts.Draft;
import org.amparo.portal.drafts.Keeping;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Told;

/** Page 2: whom to ask, in this order. */
@Path("/cases/{reference: [0-9A-Z-]+}/refer/{draft}/receivers")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class ReceiversResource {
    private static final int NOT_UNDERSTOOD = 422;
    private static final int UNDERSTOOD = 200;

    private final Drafting drafting;
    private final Directory directory;
    private final Shells shells;

    ReceiversResource(Drafting drafting, Directory directory, Shells shells) {
        this.drafting = drafting;
        this.directory = directory;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance receivers(
                String path, String revision, String service, Filled form, List<Option> offering);
    }

    @GET
    public Response look(@PathParam("reference") String reference, @PathParam("draft") UUID draft) {
        var kept = drafting.find(draft);
        return Wish.of(kept).saysWhat()
                ? page(reference, kept, Drafting.filled(kept))
                : Response.seeOther(URI.create(WishResource.path(reference, draft)))
                        .build();
    }

    @POST
    @Path("/kept")
    public Response keep(
            @PathParam("reference") String reference,
            @PathParam("draft") UUID draft,
            MultivaluedMap<String, String> sent) {
        return Keeping.answer(drafting.keep(reference, draft, Wish.RECEIVERS, Filled.sent(sent)));
    }

    @POST
    public Response choose(
            @PathParam("reference") String reference,
            @PathParam("draft") UUID draft,
            MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        new ReceiversForm(form).check(shells.language().messages(ReferMessages.class));
        if (drafting.keep(reference, draft, Wish.RECEIVERS, form) instanceof Told.Refused refused) {
            form.fault(
                    Wish.RECEIVERS.getFirst(),
                    Words.in(shells.language()).of("refusal", refused.problem().code()));
        }
        return form.isSound()
                ? Response.seeOther(URI.create(WishResource.path(reference, draft) + "/preview"))
                        .build()
                : page(reference, drafting.find(draft), form);
    }

    private Response page(String reference, Draft draft, Filled form) {
        var language = shells.language();
        var service = Wish.of(draft).service();
        var page = Templates.receivers(
                WishResource.path(reference, draft.id()),
                draft.revision(),
                Words.in(language).of("service", service),
                form,
                directory.offering(service, language));
        return Response.status(form.isSound() ? UNDERSTOOD : NOT_UNDERSTOOD)
                .entity(shells.around(page))
                .build();
    }
}
