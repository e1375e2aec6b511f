package org.amparo.portal.drafts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.Told;
import org.amparo.portal.service.Versioned;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Keeps what somebody writes at case-service, and finds it again. */
@ApplicationScoped
public class Drafts {
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final DraftApi api;
    private final ObjectMapper json;

    Drafts(@RestClient DraftApi api, ObjectMapper json) {
        this.api = api;
        this.json = json;
    }

    /** Those of whoever reads, the one saved last first. */
    public List<DraftLine> own() {
        return Answers.read(api::list).orElse(List.of());
    }

    /** Begins an empty one; the same key begins it once. */
    public Told begin(String form, String key) {
        return Answers.told(() -> api.begin(key, DraftApi.NewDraft.of(form, json.createObjectNode())));
    }

    /** What was kept; empty when there is none of the reader's, or its hours are over. */
    public Optional<Draft> find(UUID id) {
        return Versioned.read(() -> api.read(id), JsonNode.class)
                .map(kept -> new Draft(id, kept.version(), json.convertValue(kept.shown(), FIELDS)));
    }

    /** Keeps it, if nobody kept another one meanwhile; tells the next revision. */
    public Told save(String form, Draft draft) {
        return Answers.told(() ->
                api.save(draft.id(), draft.revision(), DraftApi.NewDraft.of(form, json.valueToTree(draft.fields()))));
    }

    /** Begins one of a page, with what is typed there so far; the same key begins it once. */
    public Told beginPage(String page, Map<String, List<String>> fields, String key) {
        return Answers.told(() -> api.begin(key, ofPage(page, fields)));
    }

    /** Keeps one of a page, if nobody kept another one meanwhile; tells the next revision. */
    public Told savePage(String page, Draft draft) {
        return Answers.told(() -> api.save(draft.id(), draft.revision(), ofPage(page, draft.fields())));
    }

    private DraftApi.NewDraft ofPage(String page, Map<String, List<String>> fields) {
        return new DraftApi.NewDraft("PAGE", page, json.valueToTree(fields));
    }

    public Told discard(UUID id) {
        return Answers.told(() -> api.discard(id));
    }
}
