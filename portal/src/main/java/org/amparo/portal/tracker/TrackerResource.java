package org.amparo.portal.tracker;

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
import org.amparo.portal.form.Filled;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.referrals.Referrals;
import org.amparo.portal.requests.Sent;
import org.amparo.portal.service.Told;

/** The referrals of a case, and one of them as its sender follows it. */
@Path("/cases/{reference: [0-9A-Z-]+}/referrals")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class TrackerResource {
    private final Following following;
    private final Referrals referrals;
    private final Shells shells;

    TrackerResource(Following following, Referrals referrals, Shells shells) {
        this.following = following;
        this.referrals = referrals;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance sent(String reference, List<SentLine> lines);

        static native TemplateInstance tracker(TrackerPage page, Filled form, String refusal);

        static native TemplateInstance onItsWay(String path, String reference, String number);
    }

    static String path(String reference, UUID id) {
        return "/cases/" + reference + "/referrals/" + id;
    }

    @GET
    public TemplateInstance list(@PathParam("reference") String reference) {
        var sent = following.all(reference).orElseThrow(NotFoundException::new);
        return shells.around(Templates.sent(
                reference,
                sent.stream()
                        .map(one -> SentLine.of(reference, one, shells.language()))
                        .toList()));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance look(@PathParam("reference") String reference, @PathParam("id") UUID id) {
        return page(reference, sent(reference, id), Filled.empty(), "");
    }

    /** The receiver said itself what was heard from it by telephone. */
    @POST
    @Path("/{id}/confirmation")
    public Response confirm(
            @PathParam("reference") String reference, @PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        return switch (referrals.confirm(id, form.key())) {
            case Told.Done done ->
                Response.seeOther(URI.create(path(reference, id))).build();
            case Told.Refused refused ->
                Response.status(refused.problem().status())
                        .entity(page(
                                reference,
                                sent(reference, id),
                                Filled.empty(),
                                Words.in(shells.language())
                                        .of("refusal", refused.problem().code())))
                        .build();
        };
    }

    private Sent sent(String reference, UUID id) {
        return following.sent(reference, id).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(String reference, Sent sent, Filled form, String refusal) {
        return shells.around(following
                .page(reference, sent, shells.language())
                .map(page -> Templates.tracker(page, form, refusal))
                .orElseGet(() -> Templates.onItsWay(path(reference, sent.id()), reference, sent.number())));
    }
}
