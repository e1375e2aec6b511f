package org.amparo.referrals.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amparo.kit.caller.Caller;
import org.amparo.kit.database.UseCase;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.ledger.Deed;
import org.amparo.kit.ledger.Ledger;
import org.amparo.kit.ledger.NotInLedger;
import org.amparo.kit.problem.Refused;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ServiceType;
import org.amparo.referrals.directory.ServiceEntry;
import org.amparo.referrals.directory.Services;
import org.jspecify.annotations.Nullable;

/**
 * Where partners look after what the directory says of their organisation. Each change is a leaf: for whom a service is,
 * decides whose support needs its organisation sees on an offer.
 */
@UseCase
@ApplicationScoped
class EntryDesk {
    private static final String KEEP = "keep-entry";
    private static final String PURPOSE = "directory";
    private static final String THE_SAME_FOR_EVERYBODY = "what everybody reads in the directory";

    private final Services services;
    private final Entries entries;
    private final Ledger ledger;

    EntryDesk(Services services, Entries entries, Ledger ledger) {
        this.services = services;
        this.entries = entries;
        this.ledger = ledger;
    }

    /** A service and the version that a change of it names. */
    record Kept(ServiceEntry entry, long version) {}

    @NotInLedger(THE_SAME_FOR_EVERYBODY)
    List<ServiceEntry> own(Caller caller) {
        return services.of(organisation(caller));
    }

    @NotInLedger(THE_SAME_FOR_EVERYBODY)
    Kept find(String service, Caller caller) {
        var version = version(service, caller);
        return services.find(organisation(caller), ServiceType.valueOf(service))
                .map(entry -> new Kept(entry, version))
                .orElseThrow(() -> new Refused(EntryProblem.NO_SUCH_SERVICE));
    }

    /** Answers the version after it. */
    long change(String service, ServiceChange change, @Nullable IfMatch seen, Caller caller) {
        IfMatch.require(seen, version(service, caller));
        note(caller);
        return entries.change(organisation(caller), ServiceType.valueOf(service), change);
    }

    /** It is still right, all of it. */
    void confirm(Caller caller) {
        note(caller);
        entries.confirm(organisation(caller));
    }

    private long version(String service, Caller caller) {
        return Arrays.stream(ServiceType.values())
                .filter(known -> known.name().equals(service))
                .findFirst()
                .flatMap(known -> entries.lock(organisation(caller), known))
                .orElseThrow(() -> new Refused(EntryProblem.NO_SUCH_SERVICE));
    }

    private void note(Caller caller) {
        var name = "directory-entry:" + caller.organisation();
        ledger.note(Deed.on(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), KEEP, PURPOSE));
    }

    private static OrganisationCode organisation(Caller caller) {
        return new OrganisationCode(caller.organisation());
    }
}
