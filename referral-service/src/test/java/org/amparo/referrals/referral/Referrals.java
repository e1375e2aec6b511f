package org.amparo.referrals.referral;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amparo.referrals.code.AgeBand;
import org.amparo.referrals.code.Country;
import org.amparo.referrals.code.Gender;
import org.amparo.referrals.code.Handle;
import org.amparo.referrals.code.Language;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.code.ReferralNumber;
import org.amparo.referrals.code.SecurityLevel;
import org.amparo.referrals.code.ServiceType;
import org.amparo.referrals.code.SupportNeed;
import org.amparo.referrals.code.Urgency;

/** Referrals as senders would ask for them. */
public final class Referrals {
    public static final Instant NOW = Instant.parse("2026-11-21T15:00:00Z");
    static final OrganisationCode SENDER = new OrganisationCode("PE-CASA-ABIERTA");

    private Referrals() {}

    static Turn request(int people, int receivers) {
        var card = new Card(
                ServiceType.SHELTER_SPECIALISED,
                Urgency.URGENT,
                Country.PER,
                SecurityLevel.HIGH,
                List.of(new Language("es")),
                NOW);
        return Referral.request(
                UUID.randomUUID(),
                new Origin(new ReferralNumber("R-7K3M9QXT"), null, handle(0), null, SENDER),
                card,
                IntStream.rangeClosed(1, people).mapToObj(Referrals::person).toList(),
                IntStream.rangeClosed(1, receivers)
                        .mapToObj(Referrals::receiver)
                        .toList(),
                NOW);
    }

    public static Referral of(int people, int receivers) {
        return request(people, receivers).referral();
    }

    static Person person(int number) {
        return new Person(
                number, handle(number), AgeBand.FROM_30_TO_38, Gender.FEMININE, Set.of(SupportNeed.WOMEN_ONLY));
    }

    public static Handle handle(int number) {
        return new Handle(String.format("%050d", number));
    }

    static Receiver receiver(int number) {
        return new Receiver(
                new OrganisationCode("EC-RECEIVER-" + number), Country.ECU, ZoneId.of("America/Guayaquil"), true);
    }

    public static Answers.SplitOff ifLeftOut() {
        return new Answers.SplitOff(UUID.randomUUID(), new ReferralNumber("R-00000001"));
    }

    public static Turn acceptAll(Referral referral, Instant now) {
        return Answers.accept(referral, Set.of(), Answer.yes(now), ifLeftOut(), now);
    }
}
