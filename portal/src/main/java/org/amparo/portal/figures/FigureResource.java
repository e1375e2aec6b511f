package org.amparo.portal.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.amparo.portal.page.Shells;
import org.amparo.portal.reporting.Reporting;
import org.jspecify.annotations.Nullable;

/** The key figures of a year, and how figures are made. */
@Path("/figures")
@RolesAllowed("auditor")
@Blocking
@Produces(MediaType.TEXT_HTML)
class FigureResource {
    private final Reporting reporting;
    private final Shells shells;
    private final Clock clock;

    FigureResource(Reporting reporting, Shells shells, Clock clock) {
        this.reporting = reporting;
        this.shells = shells;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance keyFigures(String year, List<Choice> years, @Nullable Overview overview);

        static native TemplateInstance methods();
    }

    @GET
    public TemplateInstance keyFigures(@QueryParam("year") @Nullable String asked) {
        var language = shells.language();
        var year = Periods.year(asked, clock);
        var overview = reporting
                .keyFigures(year)
                .map(told -> Overview.of(told, language))
                .orElse(null);
        return shells.around(
                Templates.keyFigures(year, Choice.periods(Periods.years(clock), year, language), overview));
    }

    @GET
    @Path("/methods")
    public TemplateInstance methods() {
        return shells.around(Templates.methods());
    }
}
