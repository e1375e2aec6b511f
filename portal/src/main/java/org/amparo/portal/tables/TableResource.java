package org.amparo.portal.tables;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amparo.portal.figures.Choice;
import org.amparo.portal.figures.Periods;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.reporting.Question;
import org.amparo.portal.reporting.ReleasedTable;
import org.amparo.portal.reporting.Reporting;
import org.amparo.portal.reporting.Subject;
import org.jspecify.annotations.Nullable;

/** Released tables: those of a subject together, and any one that somebody puts together. */
@Path("/figures")
@RolesAllowed("auditor")
@Blocking
@Produces(MediaType.TEXT_HTML)
class TableResource {
    private final Reporting reporting;
    private final Shells shells;

    TableResource(Reporting reporting, Shells shells) {
        this.reporting = reporting;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance subjects(Picker picker, String name, @Nullable SubjectPage page);

        static native TemplateInstance table(
                Picker picker, boolean asked, @Nullable Sheet sheet, @Nullable Cross cross);
    }

    @GET
    @Path("/subjects")
    public TemplateInstance subjects(
            @QueryParam("subject") @Nullable String asked, @QueryParam("period") @Nullable String period) {
        var language = shells.language();
        var periods = Periods.released(reporting.periods());
        var subject = Subject.called(asked).orElse(Subject.MECHANISM);
        var chosen = period == null ? periods.stream().findFirst().orElse("") : period;
        var page = chosen.isEmpty()
                ? null
                : reporting
                        .product(subject, chosen)
                        .map(told -> SubjectPage.of(told, language))
                        .orElse(null);
        return shells.around(Templates.subjects(
                new Picker(
                        Choice.periods(periods, chosen, language), subjects(subject, language), List.of(), List.of()),
                Words.in(language).of("subject", subject.name()),
                page));
    }

    @GET
    @Path("/table")
    public TemplateInstance table(
            @QueryParam("period") @Nullable String period,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("first") @Nullable String first,
            @QueryParam("second") @Nullable String second) {
        var language = shells.language();
        var question = Question.of(period, unit, first, second);
        var table = question.isAsked() ? reporting.table(question) : Optional.<ReleasedTable>empty();
        return shells.around(Templates.table(
                Picker.of(reporting.periods(), question, language),
                question.isAsked(),
                table.filter(one -> one.by().size() < 2)
                        .map(one -> Sheet.of(one, language))
                        .orElse(null),
                table.filter(one -> one.by().size() == 2)
                        .map(one -> Cross.of(one, language))
                        .orElse(null)));
    }

    private static List<Choice> subjects(Subject chosen, Language language) {
        return Arrays.stream(Subject.values())
                .map(subject ->
                        new Choice(subject.word(), Words.in(language).of("subject", subject.name()), subject == chosen))
                .toList();
    }
}
