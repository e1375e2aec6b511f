package org.amparo.portal.demands;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.region.Countries;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Problem;
import org.amparo.portal.service.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Writing a demand down, before anything is said to whoever asks. */
@Path("/demands/new")
@RolesAllowed("data-protection-officer")
@Blocking
@Produces(MediaType.TEXT_HTML)
class NewDemandResource {
    private static final int NOT_UNDERSTOOD = 422;
    private static final int NOT_THERE = 404;

    private final DemandApi api;
    private final Shells shells;

    NewDemandResource(@RestClient DemandApi api, Shells shells) {
        this.api = api;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance register(Filled form, List<Option> askers, List<Option> countries);
    }

    @GET
    public TemplateInstance write() {
        return page(Filled.empty());
    }

    @POST
    public Response register(MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        var demand = new DemandForm(form).read(messages());
        if (!form.isSound()) {
            return again(NOT_UNDERSTOOD, form);
        }
        return switch (told(form, demand)) {
            case Told.Done done ->
                Response.seeOther(URI.create("/demands/" + done.made())).build();
            case Told.Refused refused -> {
                if (form.isSound()) {
                    form.fault("asker", messages().notTaken());
                }
                yield again(refused.problem().status(), form);
            }
        };
    }

    /** A case that is not this officer's is none: said at its field, for whoever mistyped it. */
    private Told told(Filled form, DemandApi.NewDemand demand) {
        try {
            return Answers.told(() -> api.register(form.key(), demand));
        } catch (WebApplicationException absent) {
            if (absent.getResponse().getStatus() != NOT_THERE) {
                throw absent;
            }
            form.fault(DemandForm.REFERENCE, messages().noReference());
            return new Told.Refused(new Problem("", NOT_THERE, null));
        }
    }

    private Response again(int status, Filled form) {
        return Response.status(status).entity(page(form).render()).build();
    }

    private TemplateInstance page(Filled form) {
        var words = Words.in(shells.language());
        return shells.around(Templates.register(
                form,
                DemandForm.ASKERS.stream()
                        .map(code -> Option.of(code, words.of("asker", code)))
                        .toList(),
                Countries.ofTheWorld(shells.language())));
    }

    private DemandMessages messages() {
        return shells.language().messages(DemandMessages.class);
    }
}
