package org.amparo.portal.fivew;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.amparo.portal.form.Filled;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The month's 5W: looked at, taken, and what was given before. */
@Path("/five-w")
@RolesAllowed("reporting-officer")
@Blocking
@Produces(MediaType.TEXT_HTML)
class FiveWResource {
    private final FiveWApi api;
    private final Shells shells;
    private final Clock clock;

    FiveWResource(@RestClient FiveWApi api, Shells shells, Clock clock) {
        this.api = api;
        this.shells = shells;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance month(MonthPage page, Filled form);

        static native TemplateInstance version(MonthPage page, Version version);
    }

    @GET
    public TemplateInstance month(@QueryParam("month") @Nullable String asked) {
        return page(Months.chosen(asked, clock), Filled.empty());
    }

    @POST
    public Response take(MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        var month = Months.chosen(form.value("month"), clock);
        return switch (Answers.told(() -> api.take(month, form.key()))) {
            case Told.Done _ ->
                Response.seeOther(URI.create("/five-w?month=" + month)).build();
            case Told.Refused refused -> {
                form.fault(
                        "month",
                        Words.in(shells.language())
                                .of("fiveWProblem", refused.problem().code()));
                yield Response.status(refused.problem().status())
                        .entity(page(month, form).render())
                        .build();
            }
        };
    }

    @GET
    @Path("/version")
    public TemplateInstance version(@QueryParam("month") @Nullable String asked, @QueryParam("number") int number) {
        var month = Months.chosen(asked, clock);
        var told = Answers.read(() -> api.version(month, number)).orElseThrow(NotFoundException::new);
        var page = MonthPage.of(month, told, List.of(), Months.offered(clock), shells.language());
        var version = page.taken();
        if (version == null) {
            throw new NotFoundException();
        }
        return shells.around(Templates.version(page, version));
    }

    private TemplateInstance page(String month, Filled form) {
        var told = Answers.read(() -> api.now(month)).orElseThrow(NotFoundException::new);
        var versions = Answers.read(() -> api.versions(month)).orElse(List.of());
        return shells.around(
                Templates.month(MonthPage.of(month, told, versions, Months.offered(clock), shells.language()), form));
    }
}
