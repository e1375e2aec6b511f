package org.amparo.portal.refer;

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
import org.amparo.portal.card.Services;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.intake.Choices;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Shells;

/** The minimum sheet for a pen, numbered as a receiver reads it: also for those who are asked by telephone. */
@Path("/paper/card")
@RolesAllowed({"caseworker", "supervisor"})
@Blocking
@Produces(MediaType.TEXT_HTML)
class CardOnPaper {
    private final Shells shells;

    CardOnPaper(Shells shells) {
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance card(Filled form, Options options);
    }

    /** The answers of the screens on which these things are said. */
    record Options(
            List<Option> services,
            List<Option> urgencies,
            List<Option> languages,
            List<Option> levels,
            List<Option> ages,
            List<Option> genders,
            List<Option> needs) {
        static Options in(Language language) {
            var choices = new Choices(language);
            return new Options(
                    Services.all(language),
                    WishForm.urgencies(language),
                    new BasisChoices(language).languages(),
                    choices.levels(),
                    choices.ages(),
                    choices.genders(),
                    choices.needs());
        }
    }

    @GET
    public TemplateInstance blank() {
        return shells.around(Templates.card(Filled.onPaper(), Options.in(shells.language())));
    }
}
