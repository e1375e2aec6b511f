package org.amparo.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.amparo.cases.casefile.Rights;
import org.amparo.cases.code.OrganisationCode;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** Says beforehand whom {@link Endings} would reach, so that a person can hear it before they decide. It changes nothing. */
@ApplicationScoped
public class Foresight {
    private static final String ORGANISATION = "org:";

    private final Referrals referrals;
    private final Database database;

    Foresight(Referrals referrals, Database database) {
        this.referrals = referrals;
        this.database = database;
    }

    /** When these bases end. */
    public Reach ofThoseRestingOn(UUID person, Collection<UUID> bases) {
        return reach(referrals.underWayRestingOn(person, bases), holders(person, bases, null, ""));
    }

    /** When the person leaves one of their referrals under way: for each of them. */
    public List<Reach> ofLeavingEach(UUID person) {
        return referrals.underWayOf(person).stream()
                .map(referral -> reach(List.of(referral), holders(person, List.of(), referral.id(), "")))
                .toList();
    }

    /** When these bases end, and what was left until the person checks out. */
    public Reach ofErasing(UUID person, Collection<UUID> bases) {
        return reach(referrals.underWayRestingOn(person, bases), holders(person, bases, null, Rights.UNTIL_CHECK_OUT));
    }

    private static Reach reach(List<Referral> left, List<OrganisationCode> holders) {
        return new Reach(left.stream().map(Reach.Left::of).toList(), holders, List.of());
    }

    /** Organisations with a right in force that rests on one of these bases, lies in this referral, or is for this purpose. */
    private List<OrganisationCode> holders(
            UUID person, Collection<UUID> bases, @Nullable UUID referral, String purpose) {
        return database
                .handle()
                .createQuery("""
                        select distinct subject from access_grant
                        where part = :person and revoked_at is null and valid_until > now() and subject like 'org:%'
                          and (basis = any (:bases) or resource = cast(:referral as uuid) or purpose = :purpose)
                        order by subject""")
                .bind("person", person)
                .bindArray("bases", UUID.class, bases)
                .bind("referral", referral)
                .bind("purpose", purpose)
                .mapTo(String.class)
                .stream()
                .map(subject -> new OrganisationCode(subject.substring(ORGANISATION.length())))
                .toList();
    }
}
