package org.amparo.cases.stay;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.cases.casefile.CaseFile;
import org.amparo.cases.casefile.Person;
import org.amparo.cases.casefile.Rights;
import org.amparo.cases.code.Block;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.cases.handle.Handles;
import org.amparo.cases.intake.DeliveryAllowed;
import org.amparo.cases.timeline.Entry;
import org.amparo.cases.timeline.Timeline;
import org.amparo.kit.access.Access;
import org.amparo.kit.access.Grant;
import org.amparo.kit.outbox.Outbox;

/**
 * What a shelter keeps when somebody who sleeps there shares no more: how to keep them safe, until they check out. A right
 * of its own, which rests on no basis and says no more than the one before it (decision 19).
 */
@ApplicationScoped
public class ShelterMinimum {
    private final Sheltering sheltering;
    private final Access access;
    private final Handles handles;
    private final Outbox outbox;
    private final Timeline timeline;

    ShelterMinimum(Sheltering sheltering, Access access, Handles handles, Outbox outbox, Timeline timeline) {
        this.sheltering = sheltering;
        this.access = access;
        this.handles = handles;
        this.outbox = outbox;
        this.timeline = timeline;
    }

    /** Before the rights that rest on these bases end, gives what is left of those of the shelter the person sleeps in. */
    public void keep(CaseFile caseFile, Person person, Collection<UUID> bases) {
        var kept = sheltering.rights(person.id(), bases).stream()
                .map(ShelterMinimum::narrowed)
                .toList();
        access.grant(kept);
        outbox.append(kept.stream()
                .map(right -> DeliveryAllowed.underReferral(caseFile, right, List.of(person), handles))
                .toList());
        kept.forEach(right -> timeline.add(
                caseFile.id(),
                new Entry(right.from(), Entry.Kind.MINIMUM_KEPT, null, organisation(right.subject()), null)));
    }

    /** Who would keep it if these bases ended. */
    public List<OrganisationCode> keepers(UUID person, Collection<UUID> bases) {
        return sheltering.seen(person, bases).stream()
                .map(right -> new OrganisationCode(organisation(right.subject())))
                .distinct()
                .toList();
    }

    private static String organisation(String subject) {
        return subject.substring("org:".length());
    }

    private static Grant narrowed(Sheltering.Right right) {
        var tellsHowToKeepSafe = right.blocks().contains(Block.CONTACT.name());
        return new Grant(
                UuidCreator.getTimeOrderedEpoch(),
                right.referral(),
                right.person(),
                right.caseId(),
                right.subject(),
                tellsHowToKeepSafe ? Set.of(Rights.OPEN_DISCLOSURE, Rights.DELIVER) : Set.of(Rights.DELIVER),
                tellsHowToKeepSafe ? Set.of(Block.CONTACT.name()) : Set.of(),
                Rights.UNTIL_CHECK_OUT,
                Grant.Origin.REFERRAL,
                null,
                right.now(),
                right.until(),
                "withdrawal");
    }
}
