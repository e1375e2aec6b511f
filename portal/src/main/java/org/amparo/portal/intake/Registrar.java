package org.amparo.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.amparo.portal.drafts.Draft;
import org.amparo.portal.drafts.Drafts;
import org.amparo.portal.language.Spoken;
import org.amparo.portal.registrations.Registrations;
import org.amparo.portal.service.Told;

/**
 * Registers what was begun, once, and lets go of the draft. Whatever fails on the way can be sent again: the draft's number is the key of
 * the registration, and what was done is noted in the draft.
 */
@RequestScoped
class Registrar {
    private static final String REGISTERED = "registered";

    private final Registrations registrations;
    private final Drafts drafts;
    private final IntakePages pages;
    private final Spoken spoken;

    Registrar(Registrations registrations, Drafts drafts, IntakePages pages, Spoken spoken) {
        this.registrations = registrations;
        this.drafts = drafts;
        this.pages = pages;
        this.spoken = spoken;
    }

    Response register(Draft draft) {
        var known = draft.fields().get(REGISTERED);
        return known == null ? registerNow(draft) : finish(draft, known.getFirst());
    }

    private Response registerNow(Draft draft) {
        var people = People.numbers(draft.fields());
        var newCase = Registration.of(pages.begun(draft), people, pages.country(), pages.today());
        return switch (registrations.register(newCase, draft.id().toString())) {
            case Told.Done done -> finish(noted(draft, done.made()), done.made());
            case Told.Refused refused -> pages.refused(draft, refused.problem());
        };
    }

    private Draft noted(Draft draft, String reference) {
        var noted = draft.with(List.of(), Map.of(REGISTERED, List.of(reference)));
        drafts.save(IntakeResource.FORM, noted);
        return noted;
    }

    private Response finish(Draft draft, String reference) {
        var notes = new SafetyNotes(pages.begun(draft), spoken.language());
        notes.contact().ifPresent(contact -> registrations.contact(reference, contact));
        if (registrations.narrative(reference, notes.narrative(pages.today()), draft.id()) instanceof Told.Refused) {
            // Written by an earlier try, which did not live to let go of the draft.
            drafts.discard(draft.id());
        }
        return Response.seeOther(URI.create("/cases/" + reference + "?registered=yes"))
                .build();
    }
}
