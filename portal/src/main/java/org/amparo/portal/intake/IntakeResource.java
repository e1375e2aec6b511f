package org.amparo.portal.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
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
import org.amparo.portal.drafts.Draft;
import org.amparo.portal.drafts.Drafts;
import org.amparo.portal.drafts.Keeping;
import org.amparo.portal.service.Told;

/** The three pages of registering people. What is sent of a page is kept before it is judged. */
@Path("/intake")
@RolesAllowed("caseworker")
@Blocking
@Produces(MediaType.TEXT_HTML)
class IntakeResource {
    static final String FORM = "INTAKE";
    private static final String TODAY = "/today";

    private final Drafts drafts;
    private final Registrar registrar;
    private final IntakePages pages;

    IntakeResource(Drafts drafts, Registrar registrar, IntakePages pages) {
        this.drafts = drafts;
        this.registrar = registrar;
        this.pages = pages;
    }

    @POST
    public Response begin(@FormParam("key") String key) {
        return switch (drafts.begin(FORM, key)) {
            case Told.Done done -> leadsTo("/intake/" + done.made() + "/1");
            case Told.Refused tooMany -> pages.tooMany();
        };
    }

    /** Leads to the page where it was left. */
    @GET
    @Path("/{id}")
    public Response resume(@PathParam("id") UUID id) {
        return to(id, Step.leftAt(found(id).fields()));
    }

    @GET
    @Path("/{id}/{step}")
    public Response show(@PathParam("id") UUID id, @PathParam("step") int number) {
        var draft = found(id);
        return pages.shown(step(number), draft, pages.begun(draft));
    }

    /** Keeps what was typed so far; answers the revision for the next time. */
    @POST
    @Path("/{id}/{step}/kept")
    public Response keep(@PathParam("id") UUID id, @PathParam("step") int number, MultivaluedMap<String, String> form) {
        return Keeping.answer(drafts.save(FORM, written(found(id), step(number), form)));
    }

    @POST
    @Path("/{id}/{step}")
    public Response send(@PathParam("id") UUID id, @PathParam("step") int number, MultivaluedMap<String, String> form) {
        var draft = found(id);
        var step = step(number);
        var written = written(draft, step, form);
        return switch (drafts.save(FORM, written)) {
            case Told.Done done -> goOn(written.at(done.version()), step, form.getFirst("action"));
            case Told.Refused meanwhile -> pages.changedMeanwhile(step, written.at(draft.revision()));
        };
    }

    @POST
    @Path("/{id}/discard")
    public Response discard(@PathParam("id") UUID id) {
        drafts.discard(id);
        return leadsTo(TODAY);
    }

    private Response goOn(Draft draft, Step step, String action) {
        return switch (action == null ? "" : action) {
            case "more" -> counted(People.added(draft), step);
            case "fewer" -> counted(People.removed(draft), step);
            case "later" -> leadsTo(TODAY);
            default -> forward(draft, step);
        };
    }

    private Response counted(Draft draft, Step step) {
        drafts.save(FORM, draft);
        return to(draft.id(), step);
    }

    private Response forward(Draft draft, Step step) {
        var form = pages.checked(draft, step);
        if (!form.isSound()) {
            return pages.shown(step, draft, form);
        }
        return step.isLast() ? registrar.register(draft) : to(draft.id(), step.next());
    }

    private static Draft written(Draft draft, Step step, MultivaluedMap<String, String> form) {
        var seen = form.getFirst("revision");
        return step.sent(draft.at(seen == null ? draft.revision() : seen), form);
    }

    private Draft found(UUID id) {
        return drafts.find(id).orElseThrow(NotFoundException::new);
    }

    private static Step step(int number) {
        return Step.numbered(number).orElseThrow(NotFoundException::new);
    }

    private static Response to(UUID draft, Step step) {
        return leadsTo("/intake/" + draft + "/" + step.number());
    }

    private static Response leadsTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
