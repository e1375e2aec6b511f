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
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.requests.Requests;
import org.amparo.portal.service.Told;

/** Where a sender takes a referral back. */
@Path("/cases/{reference: [0-9A-Z-]+}/referrals/{id}/withdrawal")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class TakingBackResource {
    private static final String REASON = "reason";
    private static final int NOT_UNDERSTOOD = 422;
    private static final List<String> REASONS = List.of(
            "NO_LONGER_NEEDED",
            "CLIENT_REFUSED",
            "SAFETY_CONCERN",
            "UNABLE_TO_CONTACT_CLIENT",
            "SENT_IN_ERROR",
            "OTHER");

    private final Requests requests;
    private final Shells shells;

    TakingBackResource(Requests requests, Shells shells) {
        this.requests = requests;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance withdrawal(String path, String number, Filled form, List<Option> reasons);
    }

    @GET
    public TemplateInstance ask(@PathParam("reference") String reference, @PathParam("id") UUID id) {
        return page(reference, id, Filled.empty());
    }

    @POST
    public Response withdraw(
            @PathParam("reference") String reference, @PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        if (!REASONS.contains(form.value(REASON))) {
            form.fault(REASON, shells.language().messages(TrackerMessages.class).reasonMissing());
            return again(NOT_UNDERSTOOD, reference, id, form);
        }
        return switch (requests.withdraw(reference, id, form.key(), form.value(REASON))) {
            case Told.Done done ->
                Response.seeOther(URI.create(TrackerResource.path(reference, id)))
                        .build();
            case Told.Refused refused -> {
                form.fault(
                        REASON,
                        Words.in(shells.language())
                                .of("refusal", refused.problem().code()));
                yield again(refused.problem().status(), reference, id, form);
            }
        };
    }

    private Response again(int status, String reference, UUID id, Filled form) {
        return Response.status(status).entity(page(reference, id, form)).build();
    }

    private TemplateInstance page(String reference, UUID id, Filled form) {
        var sent = requests.sent(reference, id).orElseThrow(NotFoundException::new);
        var words = Words.in(shells.language());
        return shells.around(Templates.withdrawal(
                TrackerResource.path(reference, id),
                sent.number(),
                form,
                REASONS.stream()
                        .map(reason -> Option.of(reason, words.of("withdrawalReason", reason)))
                        .toList()));
    }
}
