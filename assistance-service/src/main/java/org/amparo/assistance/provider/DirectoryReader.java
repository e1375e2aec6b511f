package org.amparo.assistance.provider;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.assistance.code.OrganisationCode;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Reaction;
import org.amparo.kit.outbox.Topic;

/** Learns from the directory which organisations there are, and which only practise. */
@ApplicationScoped
class DirectoryReader implements EventReader {
    private final Providers providers;

    DirectoryReader(Providers providers) {
        this.providers = providers;
    }

    /** An organisation as the directory has it; a higher revision replaces a lower one. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OrganisationRegistered(OrganisationCode organisation, long revision, String country, boolean practice) {}

    @Override
    public Topic topic() {
        return Topic.DIRECTORY;
    }

    @Override
    public List<Reaction<?>> reactions() {
        return List.of(new Reaction<>("organisation.registered.v1", OrganisationRegistered.class, providers::keep));
    }
}
