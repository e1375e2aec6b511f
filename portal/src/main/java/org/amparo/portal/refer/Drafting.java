package org.amparo.portal.refer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.portal.drafts.Draft;
import org.amparo.portal.drafts.Drafts;
import org.amparo.portal.form.Filled;
import org.amparo.portal.service.Told;

/** Keeps each page while it is filled in and when it is sent, so that nothing that was chosen is lost on the way to the last one. */
@ApplicationScoped
class Drafting {
    /** The field that says on which state of the draft a page was filled in; a page that begins one has none. */
    private static final String REVISION = "revision";

    private final Drafts drafts;

    Drafting(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Begins an empty one; the same key begins one. */
    Told begin(Filled form) {
        return drafts.begin(Wish.FORM, form.key());
    }

    /** The number of what was begun. */
    static UUID id(Told.Done begun) {
        return UUID.fromString(begun.made());
    }

    /** A draft of the reader's, or the page that nothing is there. */
    Draft find(UUID id) {
        return drafts.find(id).orElseThrow(NotFoundException::new);
    }

    /** Keeps a page, if nobody kept another one since the one that was filled in; what was kept of it before goes. */
    Told keep(String reference, UUID id, List<String> fields, Filled form) {
        var sent = fields.stream()
                .filter(field -> !form.value(field).isEmpty())
                .collect(Collectors.toMap(Function.identity(), form::values));
        var draft = find(id).with(fields, sent).with(List.of(Wish.CASE), Map.of(Wish.CASE, List.of(reference)));
        return drafts.save(Wish.FORM, form.value(REVISION).isEmpty() ? draft : draft.at(form.value(REVISION)));
    }

    void discard(UUID id) {
        drafts.discard(id);
    }

    /** As it was kept. */
    static Filled filled(Draft draft) {
        return Filled.with(Map.copyOf(draft.fields()));
    }
}
