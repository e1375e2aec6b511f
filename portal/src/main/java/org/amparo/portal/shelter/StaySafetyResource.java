package org.amparo.portal.shelter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.portal.disclosures.Disclosures;
import org.amparo.portal.disclosures.Safety;
import org.amparo.portal.page.Shells;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;
import org.amparo.portal.shared.Fact;
import org.amparo.portal.shared.SharedMessages;
import org.jspecify.annotations.Nullable;

/** How to keep somebody safe who sleeps here. On a page of its own: each look at it is recorded at the source. */
@Path("/shelter/stays/{id}/safety")
@RolesAllowed("partner")
@Blocking
@Produces(MediaType.TEXT_HTML)
class StaySafetyResource {
    private final Disclosures disclosures;
    private final Shells shells;
    private final Visit visit;

    StaySafetyResource(Disclosures disclosures, Shells shells, Visit visit) {
        this.disclosures = disclosures;
        this.shells = shells;
        this.visit = visit;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance safety(String leave, boolean shared, List<Fact> facts, boolean namesHidden);
    }

    @GET
    public TemplateInstance open(@PathParam("id") UUID id) {
        var namesShown = visit.session().map(Session::namesShown).orElse(false);
        var safety = disclosures.beside(id);
        return shells.around(Templates.safety(
                ShelterSections.SHELTER + "/stays/" + id,
                safety.isPresent(),
                safety.map(found -> facts(found, namesShown)).orElse(List.of()),
                safety.isPresent() && !namesShown));
    }

    private List<Fact> facts(Safety safety, boolean namesShown) {
        var messages = shells.language().messages(SharedMessages.class);
        return Stream.of(
                        fact(messages.safetyNotes(), safety.safetyNotes()),
                        safety.neverContact().stream().map(somebody -> new Fact(messages.neverContact(), somebody)),
                        fact(
                                messages.nameToUse(),
                                safety.nameToUse() == null || namesShown ? safety.nameToUse() : messages.hidden()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<Fact> fact(String label, @Nullable String text) {
        return text == null || text.isBlank() ? Stream.empty() : Stream.of(new Fact(label, text));
    }
}
