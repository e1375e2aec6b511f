package org.amparo.portal.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.amparo.portal.basis.BasisChoices;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.page.Shells;
import org.amparo.portal.region.Regions;

/** The three pages of registering people for a pen: made of the same parts as the screens, so that they ask the same. */
@Path("/paper/intake")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class IntakeOnPaper {
    private static final IntakeView.Person ANYBODY = new IntakeView.Person(1);

    private final Shells shells;
    private final IntakePages pages;

    IntakeOnPaper(Shells shells, IntakePages pages) {
        this.shells = shells;
        this.pages = pages;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance intake(
                Filled form, IntakeView.Person person, Choices choices, BasisChoices bases, List<Option> regions);
    }

    @GET
    public TemplateInstance blank() {
        var language = shells.language();
        return shells.around(Templates.intake(
                Filled.onPaper(),
                ANYBODY,
                new Choices(language),
                new BasisChoices(language),
                Regions.of(pages.country(), language)));
    }
}
