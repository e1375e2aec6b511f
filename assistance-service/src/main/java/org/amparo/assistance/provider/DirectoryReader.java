package org.amparo.assistance.provider;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Received;
import org.amparo.kit.outbox.Topic;

/** Learns from the directory which organisations there are, and which only practise. */
@ApplicationScoped
class DirectoryReader implements EventReader {
    private final Providers providers;
    private final ObjectMapper json;

    DirectoryReader(Providers providers, ObjectMapper json) {
        this.providers = providers;
        this.json = json;
    }

    /** An organisation as the directory has it; a higher revision replaces a lower one. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OrganisationRegistered(OrganisationCode organisation, long revision, String country, boolean practice) {}

    @Override
    public Topic topic() {
        return Topic.DIRECTORY;
    }

    @Override
    public Set<String> types() {
        return Set.of("organisation.registered.v1");
    }

    @Override
    public void read(Received event) throws JsonProcessingException {
        providers.keep(json.readValue(event.payload(), OrganisationRegistered.class));
    }
}
