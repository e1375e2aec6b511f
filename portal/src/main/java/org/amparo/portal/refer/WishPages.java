package org.amparo.portal.refer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.amparo.portal.card.Services;
import org.amparo.portal.drafts.Draft;
import org.amparo.portal.form.Filled;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Words;
import org.amparo.portal.page.Shells;
import org.amparo.portal.requests.CaseInBrief;
import org.amparo.portal.service.Told;

/** The first page, before there is a draft and after. */
@RequestScoped
class WishPages {
    private static final int NOT_UNDERSTOOD = 422;
    private static final int UNDERSTOOD = 200;

    private final Shells shells;

    WishPages(Shells shells) {
        this.shells = shells;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance wish(
                String path,
                String draft,
                String revision,
                String reference,
                Filled form,
                List<Option> people,
                List<Option> services,
                List<Option> urgencies);
    }

    /** As it was sent, with what is missing. */
    Filled checked(MultivaluedMap<String, String> sent) {
        var form = Filled.sent(sent);
        new WishForm(form).check(shells.language().messages(ReferMessages.class));
        return form;
    }

    /** With why it was not kept. */
    Filled refused(Filled form, Told.Refused refused) {
        form.fault(
                Wish.PEOPLE,
                Words.in(shells.language()).of("refusal", refused.problem().code()));
        return form;
    }

    Response begun(CaseInBrief caseFile, Filled form) {
        return page(WishResource.path(caseFile.reference()), "", "", caseFile, form);
    }

    Response kept(CaseInBrief caseFile, Draft draft, Filled form) {
        return page(
                WishResource.path(caseFile.reference(), draft.id()),
                ResumeResource.path(draft.id()),
                draft.revision(),
                caseFile,
                form);
    }

    private Response page(String path, String draft, String revision, CaseInBrief caseFile, Filled form) {
        var language = shells.language();
        var page = Templates.wish(
                path,
                draft,
                revision,
                caseFile.reference(),
                form,
                WishForm.people(caseFile, language),
                Services.all(language),
                WishForm.urgencies(language));
        return Response.status(form.isSound() ? UNDERSTOOD : NOT_UNDERSTOOD)
                .entity(shells.around(page))
                .build();
    }
}
