package org.amparo.portal.assessment;

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
import java.util.Arrays;
import java.util.List;
import org.amparo.portal.findings.Assessment;
import org.amparo.portal.findings.Assessments;
import org.amparo.portal.findings.NewAssessment;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.service.Told;
import org.amparo.portal.workspace.CasePerson;
import org.amparo.portal.workspace.PersonPages;

/** What was found about a person, on both tracks, and what is found now. Assistance hangs on neither. */
@Path("/cases/{reference}/people/{number}/assessment")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class AssessmentResource {
    private static final String PATH = "/assessment";

    private final Assessments assessments;
    private final PersonPages people;

    AssessmentResource(Assessments assessments, PersonPages people) {
        this.assessments = assessments;
        this.people = people;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance assessments(String address, int number, List<TrackCard> tracks);

        static native TemplateInstance form(
                String address,
                int number,
                Track track,
                Filled form,
                List<Asked> questions,
                List<Option> statuses,
                List<Option> deciders);
    }

    /** A question with what there is to tick. */
    record Asked(String field, String question, List<Option> options) {}

    @GET
    public Response tracks(@PathParam("reference") String reference, @PathParam("number") int number) {
        var person = people.find(reference, number);
        var found = assessments.of(reference, number);
        var cards = Arrays.stream(Track.values())
                .map(track -> TrackCard.of(track, found, people.language()))
                .toList();
        return people.page(Templates.assessments(person.address() + PATH, number, cards), person);
    }

    @GET
    @Path("/{track}")
    public Response ask(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @PathParam("track") String track) {
        return form(people.find(reference, number), track(track), Filled.empty());
    }

    @POST
    @Path("/{track}")
    public Response record(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @PathParam("track") String path,
            MultivaluedMap<String, String> sent) {
        var person = people.find(reference, number);
        var track = track(path);
        var form = Filled.sent(sent);
        check(track, form);
        return form.isSound()
                        && people.isDone(
                                told(person, track, form), form, messages().faultNotTaken())
                ? PersonPages.to(person, PATH)
                : form(person, track, form);
    }

    private Told told(CasePerson person, Track track, Filled form) {
        return assessments.record(person.reference(), person.number(), found(track, form), form.key());
    }

    private void check(Track track, Filled form) {
        var messages = messages();
        form.require("status", messages.faultStatus());
        if (!track.asksForFindings()) {
            form.require("decidedBy", messages.faultDecidedBy());
        }
        Arrays.stream(Question.values()).forEach(question -> question.check(form, messages.faultBoth()));
    }

    private static NewAssessment found(Track track, Filled form) {
        return new NewAssessment(
                track.name(),
                form.value("status"),
                track.asksForFindings() ? "NGO" : form.value("decidedBy"),
                Question.ACT.answer(form),
                Question.MEANS.answer(form),
                Question.PURPOSE.answer(form),
                Question.EXPLOITATION.answer(form),
                Question.CONTROL.answer(form));
    }

    private Response form(CasePerson person, Track track, Filled form) {
        var language = people.language();
        var words = Words.in(language);
        var questions = Arrays.stream(Question.values())
                .filter(question -> track.asksForFindings())
                .map(question ->
                        new Asked(question.field(), words.of("question", question.name()), question.options(language)))
                .toList();
        return people.page(
                Templates.form(
                        person.address() + PATH,
                        person.number(),
                        track,
                        form,
                        questions,
                        people.options("status." + track.name(), Assessment.STATUSES),
                        people.options("decidedBy", track.deciders())),
                person);
    }

    private AssessmentMessages messages() {
        return people.language().messages(AssessmentMessages.class);
    }

    private static Track track(String path) {
        return Track.called(path).orElseThrow(NotFoundException::new);
    }
}
