package org.amparo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.local.layout.AmparoService;

/** Somebody who receives referrals for an organisation, or would like to. */
record Receiver(User partner, Patience patience) {
    private static final ZoneId QUITO = ZoneId.of("America/Guayaquil");
    private static final Set<String> NOT_HEARD_OF_YET = Set.of("no-such-case", "no-right-on-that-day");

    Answer looksAt(String referral) {
        return partner.get(AmparoService.REFERRAL, "/referrals/" + referral);
    }

    JsonNode seesTheOffer(String referral) {
        return patience.until("the offer to arrive at the shelter", () -> seen(looksAt(referral)))
                .body();
    }

    void accepts(String referral) {
        partner.post(AmparoService.REFERRAL, "/referrals/" + referral + "/acceptance", Map.of("people", List.of()))
                .expect(204);
    }

    Answer opens(String referral) {
        return partner.get(AmparoService.CASE, "/disclosures/" + referral);
    }

    Disclosure opensTheDisclosure(String referral) {
        return new Disclosure(patience.until("the disclosure to open", () -> seen(opens(referral)))
                .body());
    }

    /** Tells how it goes; told again when the referral changed in between. */
    void tells(String referral, Map<String, String> stage) {
        patience.until("the referral to take the news", () -> {
            var etag = looksAt(referral).expect(200).etag();
            var answer = partner.put(AmparoService.REFERRAL, "/referrals/" + referral + "/stage", stage, etag);
            return answer.problem().equals("changed-meanwhile") ? Optional.empty() : Optional.of(answer.expect(204));
        });
    }

    void delivers(Disclosure disclosure, int nights) {
        var today = LocalDate.now(Clock.system(QUITO));
        var given = new Given("SHELTER_SPECIALISED", "NIGHT", nights, today);
        var body = given.to(disclosure.caseFile(), disclosure.people(), "EC-P");
        patience.until("assistance-service to hear of the acceptance", () -> {
            var answer = partner.post(AmparoService.ASSISTANCE, "/deliveries", body);
            return NOT_HEARD_OF_YET.contains(answer.problem()) ? Optional.empty() : Optional.of(answer.expect(201));
        });
    }

    private static Optional<Answer> seen(Answer answer) {
        return answer.is(404) ? Optional.empty() : Optional.of(answer.expect(200));
    }
}
