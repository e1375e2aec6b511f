package org.amparo.portal.card;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.amparo.portal.deadline.Clocks;
import org.amparo.portal.language.Language;
import org.amparo.portal.referrals.Organisation;
import org.amparo.portal.referrals.Referrals;
import org.amparo.portal.session.Visit;
import org.jspecify.annotations.Nullable;

/** The clock on the wall of an organisation: people there read times by it. */
@ApplicationScoped
public class Wall {
    private final Referrals referrals;
    private final Visit visit;
    private final Clock clock;

    Wall(Referrals referrals, Visit visit, Clock clock) {
        this.referrals = referrals;
        this.visit = visit;
        this.clock = clock;
    }

    /** Clocks of the organisation of whoever is logged in. */
    public Clocks ofReader(Language language) {
        return of(
                visit.session().map(session -> session.account().organisation()).orElse(null), language);
    }

    /** Clocks of the organisation with this code; of no place in particular when nobody says which it is. */
    public Clocks of(@Nullable String organisation, Language language) {
        var zone = Optional.ofNullable(organisation)
                .flatMap(referrals::organisation)
                .map(Organisation::zone)
                .orElse((ZoneId) ZoneOffset.UTC);
        return new Clocks(language, zone, clock.instant());
    }
}
