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
import java.util.stream.Collectors;
import org.amparo.portal.form.Filled;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.requests.Requests;
import org.amparo.portal.service.Told;

/** Page 4: everything once more, and sent. */
@Path("/cases/{reference: [0-9A-Z-]+}/refer/{draft}/check")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class SendResource {
    private final Requests requests;
    private final Drafting drafting;
    private final Directory directory;
    private final Shells shells;

    SendResource(Requests requests, Drafting drafting, Directory directory, Shells shells) {
        this.requests = requests;
        this.drafting = drafting;
        this.directory = directory;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance check(
                String path,
                Filled form,
                String people,
                String service,
                String urgency,
                List<String> receivers,
                String refusal);
    }

    @GET
    public Response look(@PathParam("reference") String reference, @PathParam("draft") UUID draft) {
        var wish = Wish.of(drafting.find(draft));
        return wish.saysWhom()
                ? Response.ok(page(reference, draft, wish, Filled.empty(), "")).build()
                : Response.seeOther(URI.create(WishResource.path(reference, draft)))
                        .build();
    }

    @POST
    public Response send(
            @PathParam("reference") String reference,
            @PathParam("draft") UUID draft,
            MultivaluedMap<String, String> sent) {
        var wish = Wish.of(drafting.find(draft));
        var form = Filled.sent(sent);
        return switch (requests.refer(reference, form.key(), draft, wish.referral())) {
            case Told.Done done ->
                Response.seeOther(URI.create("/cases/" + reference + "/referrals/" + Drafting.id(done)))
                        .build();
            case Told.Refused refused ->
                Response.status(refused.problem().status())
                        .entity(page(
                                reference,
                                draft,
                                wish,
                                form,
                                Words.in(shells.language())
                                        .of("refusal", refused.problem().code())))
                        .build();
        };
    }

    private TemplateInstance page(String reference, UUID draft, Wish wish, Filled form, String refusal) {
        var words = Words.in(shells.language());
        var messages = shells.language().messages(ReferMessages.class);
        return shells.around(Templates.check(
                WishResource.path(reference, draft),
                form,
                wish.people().stream()
                        .map(number -> messages.person(Integer.parseInt(number)))
                        .collect(Collectors.joining(", ")),
                words.of("service", wish.service()),
                words.of("urgency", wish.urgency()),
                wish.receivers().stream().map(directory::name).toList(),
                refusal));
    }
}
