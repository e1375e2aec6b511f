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
import org.amparo.portal.referrals.NewReply;
import org.amparo.portal.referrals.Referrals;
import org.amparo.portal.service.Told;

/** Where a sender says something to what a receiver asked, from a list. */
@Path("/cases/{reference: [0-9A-Z-]+}/referrals/{id}/questions")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class ReplyResource {
    private static final int NOT_UNDERSTOOD = 422;
    private static final String REPLY = "reply";
    private static final List<String> REPLIES = List.of("YES", "NO", "NOT_KNOWN", "BY_TELEPHONE");

    private final Following following;
    private final Referrals referrals;
    private final Shells shells;

    ReplyResource(Following following, Referrals referrals, Shells shells) {
        this.following = following;
        this.referrals = referrals;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance reply(String path, QuestionRow question, Filled form, List<Option> replies);
    }

    @GET
    @Path("/{question}")
    public TemplateInstance look(
            @PathParam("reference") String reference, @PathParam("id") UUID id, @PathParam("question") UUID question) {
        return page(reference, id, question, Filled.empty());
    }

    @POST
    @Path("/{question}")
    public Response reply(
            @PathParam("reference") String reference,
            @PathParam("id") UUID id,
            @PathParam("question") UUID question,
            MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        if (!REPLIES.contains(form.value(REPLY))) {
            form.fault(REPLY, shells.language().messages(TrackerMessages.class).replyMissing());
            return answer(NOT_UNDERSTOOD, page(reference, id, question, form));
        }
        return switch (referrals.reply(id, question, form.key(), new NewReply(form.value(REPLY)))) {
            case Told.Done done ->
                Response.seeOther(URI.create(TrackerResource.path(reference, id) + "#questions"))
                        .build();
            case Told.Refused refused -> {
                form.fault(
                        REPLY,
                        Words.in(shells.language())
                                .of("refusal", refused.problem().code()));
                yield answer(refused.problem().status(), page(reference, id, question, form));
            }
        };
    }

    private TemplateInstance page(String reference, UUID id, UUID question, Filled form) {
        var language = shells.language();
        var asked = following
                .sent(reference, id)
                .flatMap(sent -> following.page(reference, sent, language))
                .flatMap(page -> page.question(question))
                .orElseThrow(NotFoundException::new);
        return shells.around(Templates.reply(
                TrackerResource.path(reference, id),
                asked,
                form,
                REPLIES.stream()
                        .map(reply -> Option.of(reply, Words.in(language).of("reply", reply)))
                        .toList()));
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
