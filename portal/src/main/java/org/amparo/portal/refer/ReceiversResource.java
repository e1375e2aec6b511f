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
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;

/** Page 2: whom to ask, in this order. */
@Path("/cases/{reference: [0-9A-Z-]+}/refer/{draft}/receivers")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class ReceiversResource {
    private static final int NOT_UNDERSTOOD = 422;

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

        static native TemplateInstance receivers(String path, String service, Filled form, List<Option> offering);
    }

    @GET
    public Response look(@PathParam("reference") String reference, @PathParam("draft") UUID draft) {
        var kept = drafting.find(draft);
        return Wish.of(kept).saysWhat()
                ? Response.ok(page(reference, draft, Drafting.filled(kept))).build()
                : Response.seeOther(URI.create(WishResource.path(reference, draft)))
                        .build();
    }

    @POST
    public Response choose(
            @PathParam("reference") String reference,
            @PathParam("draft") UUID draft,
            MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        new ReceiversForm(form).check(shells.language().messages(ReferMessages.class));
        if (!form.isSound()) {
            return Response.status(NOT_UNDERSTOOD)
                    .entity(page(reference, draft, form))
                    .build();
        }
        drafting.keep(draft, Wish.RECEIVERS, form);
        return Response.seeOther(URI.create(WishResource.path(reference, draft) + "/preview"))
                .build();
    }

    private TemplateInstance page(String reference, UUID draft, Filled form) {
        var language = shells.language();
        var service = Wish.of(drafting.find(draft)).service();
        return shells.around(Templates.receivers(
                WishResource.path(reference, draft),
                Words.in(language).of("service", service),
                form,
                directory.offering(service, language)));
    }
}
