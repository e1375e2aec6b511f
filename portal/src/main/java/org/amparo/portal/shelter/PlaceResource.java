package org.amparo.portal.shelter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.amparo.portal.assistance.Shelters;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.service.Told;

/** Where a place to sleep is registered: how many beds, and for whom. */
@Path("/shelter/places")
@RolesAllowed("partner")
@Blocking
@Produces(MediaType.TEXT_HTML)
class PlaceResource {
    private static final int NOT_UNDERSTOOD = 422;

    private final Shelters shelters;
    private final Shells shells;

    PlaceResource(Shelters shelters, Shells shells) {
        this.shelters = shelters;
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance place(Filled form, List<Option> genders, List<Option> ages, List<Option> yes);
    }

    @GET
    public TemplateInstance ask() {
        return page(PlaceForm.begun().filled());
    }

    @POST
    public Response register(MultivaluedMap<String, String> sent) {
        var form = new PlaceForm(Filled.sent(sent));
        var place = form.read(messages());
        if (!form.filled().isSound()) {
            return again(NOT_UNDERSTOOD, form.filled());
        }
        return switch (shelters.register(form.filled().key(), place)) {
            case Told.Done done ->
                Response.seeOther(URI.create(ShelterSections.SHELTER)).build();
            case Told.Refused refused -> {
                form.filled()
                        .fault(
                                PlaceForm.CAPACITY,
                                Words.in(shells.language())
                                        .orElse(
                                                "refusal",
                                                refused.problem().code(),
                                                messages().capacityMissing()));
                yield again(refused.problem().status(), form.filled());
            }
        };
    }

    private Response again(int status, Filled form) {
        return Response.status(status).entity(page(form)).build();
    }

    private TemplateInstance page(Filled form) {
        var language = shells.language();
        return shells.around(Templates.place(
                form,
                PlaceForm.genders(language),
                PlaceForm.ages(language),
                List.of(Option.of("yes", messages().familiesTogether()))));
    }

    private ShelterMessages messages() {
        return shells.language().messages(ShelterMessages.class);
    }
}
