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
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.referrals.Referrals;
import org.amparo.portal.service.Told;

/** Where a sender writes down what a receiver without an account said, mostly at night and on the telephone. */
@Path("/cases/{reference: [0-9A-Z-]+}/referrals/{id}/heard")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class HeardResource {
    private static final int NOT_UNDERSTOOD = 422;

    private final Following following;
    private final Referrals referrals;
    private final Shells shells;
    private final Clock clock;

    HeardResource(Following following, Referrals referrals, Shells shells, Clock clock) {
        this.following = following;
        this.referrals = referrals;
        this.shells = shells;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance heard(
                String path, String receiver, Filled form, Map<String, List<Option>> options, String whoseTimes);
    }

    @GET
    public TemplateInstance ask(@PathParam("reference") String reference, @PathParam("id") UUID id) {
        return page(reference, id, HeardForm.now(zone(id), clock.instant()).filled());
    }

    @POST
    public Response write(
            @PathParam("reference") String reference, @PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = new HeardForm(Filled.sent(sent), zone(id));
        var heard = form.read(messages(), clock.instant());
        if (!form.filled().isSound()) {
            return again(NOT_UNDERSTOOD, reference, id, form.filled());
        }
        return switch (referrals.report(id, form.filled().key(), heard)) {
            case Told.Done done ->
                Response.seeOther(URI.create(TrackerResource.path(reference, id)))
                        .build();
            case Told.Refused refused -> {
                form.filled()
                        .fault(
                                HeardForm.AT,
                                Words.in(shells.language())
                                        .of("refusal", refused.problem().code()));
                yield again(refused.problem().status(), reference, id, form.filled());
            }
        };
    }

    private Response again(int status, String reference, UUID id, Filled form) {
        return Response.status(status).entity(page(reference, id, form)).build();
    }

    private TemplateInstance page(String reference, UUID id, Filled form) {
        var sent = following.sent(reference, id).orElseThrow(NotFoundException::new);
        var language = shells.language();
        return shells.around(Templates.heard(
                TrackerResource.path(reference, sent.id()),
                following.telephoned(sent.id()).orElse(""),
                form,
                HeardForm.options(language),
                following.clocks(sent.id(), language).whose()));
    }

    private ZoneId zone(UUID id) {
        return following.clocks(id, shells.language()).zone();
    }

    private TrackerMessages messages() {
        return shells.language().messages(TrackerMessages.class);
    }
}
