package org.amparo.portal.offer;

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
import java.util.Optional;
import java.util.UUID;
import org.amparo.portal.card.Wall;
import org.amparo.portal.form.Filled;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.referrals.Organisation;
import org.amparo.portal.referrals.Referrals;
import org.amparo.portal.service.Problem;
import org.amparo.portal.service.Told;
import org.jspecify.annotations.Nullable;

/** One referral as its receiver sees it, and the yes. */
@Path("/offers/{id}")
@RolesAllowed("partner")
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfferResource {
    private static final int NOT_UNDERSTOOD = 422;

    private final Referrals referrals;
    private final Wall wall;
    private final Shells shells;

    OfferResource(Referrals referrals, Wall wall, Shells shells) {
        this.referrals = referrals;
        this.wall = wall;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance offer(OfferPage page, Filled form, String refusal);

        static native TemplateInstance gone(String refusal);
    }

    static String path(UUID id) {
        return "/offers/" + id;
    }

    @GET
    public TemplateInstance look(@PathParam("id") UUID id) {
        var page = page(id).orElseThrow(NotFoundException::new);
        return shells.around(Templates.offer(page, AcceptForm.of(page).filled(), ""));
    }

    @POST
    @Path("/acceptance")
    public Response accept(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = new AcceptForm(Filled.sent(sent));
        var acceptance = form.read(shells.language());
        if (!form.filled().isSound()) {
            var page = page(id).orElseThrow(NotFoundException::new);
            return answer(NOT_UNDERSTOOD, Templates.offer(page, form.filled(), ""));
        }
        return switch (referrals.accept(id, form.filled().key(), acceptance)) {
            case Told.Done done -> Response.seeOther(URI.create(path(id))).build();
            case Told.Refused refused -> refused(id, refused.problem());
        };
    }

    /** Somebody was faster, or the time is over: what it is now stands below what came of the answer. */
    private Response refused(UUID id, Problem problem) {
        var why = Words.in(shells.language()).of("refusal", problem.code());
        return answer(
                problem.status(),
                page(id).map(page -> Templates.offer(page, AcceptForm.of(page).filled(), why))
                        .orElseGet(() -> Templates.gone(why)));
    }

    private Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(shells.around(page)).build();
    }

    private Optional<OfferPage> page(UUID id) {
        return referrals
                .find(id)
                .map(seen -> OfferPage.of(seen.referral(), name(seen.referral().sender()), wall, shells.language()));
    }

    private @Nullable String name(@Nullable String sender) {
        return Optional.ofNullable(sender)
                .flatMap(referrals::organisation)
                .map(Organisation::name)
                .orElse(sender);
    }
}
