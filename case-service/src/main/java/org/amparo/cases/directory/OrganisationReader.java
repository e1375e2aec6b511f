package org.amparo.cases.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.inbox.EventReader;
import org.amparo.kit.inbox.Reaction;
import org.amparo.kit.outbox.Topic;

/** Keeps the register as referral-service tells it. */
@ApplicationScoped
class OrganisationReader implements EventReader {
    private final Organisations organisations;

    OrganisationReader(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Topic topic() {
        return Topic.DIRECTORY;
    }

    @Override
    public List<Reaction<?>> reactions() {
        return List.of(new Reaction<>("organisation.registered.v1", OrganisationRegistered.class, organisations::keep));
    }
}
