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

/** Keeps each page when it is sent, so that nothing that was chosen is lost on the way to the last one. */
@ApplicationScoped
class Drafting {
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
        var path = String.valueOf(begun.location());
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** A draft of the reader's, or the page that nothing is there. */
    Draft find(UUID id) {
        return drafts.find(id).orElseThrow(NotFoundException::new);
    }

    /** Keeps a page; what was kept of it before goes. */
    void keep(UUID id, List<String> fields, Filled form) {
        var sent = fields.stream()
                .filter(field -> !form.value(field).isEmpty())
                .collect(Collectors.toMap(Function.identity(), form::values));
        drafts.save(Wish.FORM, find(id).with(fields, sent));
    }

    /** As it was kept. */
    static Filled filled(Draft draft) {
        return Filled.with(Map.copyOf(draft.fields()));
    }
}
