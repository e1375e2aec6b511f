package org.amparo.portal.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import org.amparo.portal.drafts.Draft;
import org.amparo.portal.form.Filled;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Problem;
import org.amparo.portal.session.Account;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;

/** The pages of the form, each with what is kept of it and what is wrong with it. */
@RequestScoped
class IntakePages {
    private final Shells shells;
    private final Visit visit;
    private final Clock clock;

    IntakePages(Shells shells, Visit visit, Clock clock) {
        this.shells = shells;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance safety(IntakeView view, Filled form);

        static native TemplateInstance basis(IntakeView view, Filled form);

        static native TemplateInstance rest(IntakeView view, Filled form);

        static native TemplateInstance tooMany();
    }

    Response shown(Step step, Draft draft, Filled form) {
        var view = IntakeView.of(step, draft, shells.language(), country());
        return answer(
                switch (step) {
                    case SAFETY -> Templates.safety(view, form);
                    case BASIS -> Templates.basis(view, form);
                    case REST -> Templates.rest(view, form);
                });
    }

    Response tooMany() {
        return answer(Templates.tooMany());
    }

    /** Somebody, or another window, kept something else meanwhile: what was sent stays, and whoever sends it again decides. */
    Response changedMeanwhile(Step step, Draft draft) {
        var form = begun(draft);
        form.fault("main", messages().faultMeanwhile());
        return shown(step, draft, form);
    }

    /** Case-service did not take it: the page on which it can be mended. */
    Response refused(Draft draft, Problem problem) {
        var form = begun(draft);
        return switch (problem.code()) {
            case "basis-does-not-stand" ->
                faulty(Step.BASIS, draft, form, "basis.1", messages().faultStands());
            case "came-too-long-ago" ->
                faulty(Step.REST, draft, form, "since", messages().faultCame());
            case "idempotency-key-of-another-command" ->
                faulty(Step.REST, draft, form, "main", messages().faultRegistered());
            default -> faulty(Step.REST, draft, form, "main", messages().faultNotTaken());
        };
    }

    private Response faulty(Step step, Draft draft, Filled form, String field, String sentence) {
        form.fault(field, sentence);
        return shown(step, draft, form);
    }

    /** The form as it is kept, with today where nothing was said of a day. */
    Filled begun(Draft draft) {
        var fields = new HashMap<>(draft.fields());
        fields.putIfAbsent("since", List.of(today().toString()));
        return Filled.with(fields);
    }

    /** The same, with what is missing on this page, and at the end on any. */
    Filled checked(Draft draft, Step step) {
        var form = begun(draft);
        var checks = new Checks(shells.language());
        var steps = step.isLast() ? List.of(Step.values()) : List.of(step);
        steps.forEach(one -> checks.look(one, form, People.numbers(draft.fields())));
        return form;
    }

    LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    String country() {
        return visit.session().map(Session::account).map(Account::country).orElse("");
    }

    private IntakeMessages messages() {
        return shells.language().messages(IntakeMessages.class);
    }

    private Response answer(TemplateInstance page) {
        return Response.ok(shells.around(page)).build();
    }
}
