package org.amparo.referrals.directory;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.OrganisationCode;

/** Says that the register has an organisation, or a newer revision of it: what others need to name it as a recipient. */
record OrganisationRegistered(
        OrganisationCode organisation,
        int revision,
        Country country,
        Set<OrganisationClass> classes,
        Channel channel,
        boolean practice,
        List<Office> offices,
        Instant occurredAt)
        implements Event {

    static OrganisationRegistered of(Organisation organisation, Instant now) {
        return new OrganisationRegistered(
                organisation.organisation(),
                organisation.revision(),
                organisation.country(),
                organisation.classes(),
                organisation.channel(),
                organisation.practice(),
                organisation.offices(),
                now);
    }

    @Override
    public Topic topic() {
        return Topic.DIRECTORY;
    }

    @Override
    public String type() {
        return "organisation.registered.v1";
    }

    @Override
    public String key() {
        return organisation.value();
    }
}
