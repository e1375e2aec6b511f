package org.amparo.cases.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Received;
import org.amparo.kit.outbox.Topic;

/** Keeps the register as referral-service tells it. */
@ApplicationScoped
class OrganisationReader implements EventReader {
    private final Organisations organisations;
    private final ObjectMapper json;

    OrganisationReader(Organisations organisations, ObjectMapper json) {
        this.organisations = organisations;
        this.json = json;
    }

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
        organisations.keep(json.readValue(event.payload(), OrganisationRegistered.class));
    }
}
