package org.amparo.portal.map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.amparo.portal.figures.Choice;
import org.amparo.portal.figures.Periods;
import org.amparo.portal.page.Shells;
import org.amparo.portal.reporting.Reporting;
import org.amparo.portal.reporting.Subject;
import org.jspecify.annotations.Nullable;

/** People reached, by country, on a map. */
@Path("/figures/map")
@RolesAllowed("auditor")
@Blocking
@Produces(MediaType.TEXT_HTML)
class MapResource {
    private final Reporting reporting;
    private final Outlines outlines;
    private final Shells shells;

    MapResource(Reporting reporting, Outlines outlines, Shells shells) {
        this.reporting = reporting;
        this.outlines = outlines;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance map(List<Choice> periods, String period, String name, @Nullable MapPage page);
    }

    @GET
    public TemplateInstance map(@QueryParam("period") @Nullable String asked) {
        var language = shells.language();
        var periods = Periods.released(reporting.periods());
        var period = asked == null ? periods.stream().findFirst().orElse("") : asked;
        var choices = Choice.periods(periods, period, language);
        var page = period.isEmpty()
                ? null
                : reporting
                        .product(Subject.REACHED, period)
                        .map(told -> MapPage.of(told, outlines, language))
                        .orElse(null);
        var name = choices.stream()
                .filter(Choice::chosen)
                .map(Choice::name)
                .findFirst()
                .orElse("");
        return shells.around(Templates.map(choices, period, name, page));
    }
}
