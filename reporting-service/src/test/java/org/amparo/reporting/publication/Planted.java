package org.amparo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.amparo.reporting.facts.Arrivals;

/** Made-up people who were assisted, drawn from a seed: families in several countries, helped by several organisations. */
@ApplicationScoped
public class Planted {
    private static final List<String> COUNTRIES = List.of("PER", "ECU", "COL");
    private static final List<String> CELLS = List.of("WOMAN", "WOMAN", "GIRL", "MAN", "BOY");
    private static final List<String> GROUPS = List.of("IN_DESTINATION", "IN_DESTINATION", "IN_TRANSIT");
    private static final List<String> SERVICES = List.of("SHELTER_EMERGENCY", "LEGAL_ADVICE", "PSYCHOSOCIAL");
    private static final List<String> ORGANISATIONS = List.of("A", "B");

    private final Arrivals arrivals;

    Planted(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** So many cases of two people each, first assisted in these months. Answers the deliveries. */
    public List<Map<String, Object>> couples(int cases, long seed, YearMonth first, int months) {
        var random = new Random(seed);
        var deliveries = new ArrayList<Map<String, Object>>();
        for (var number = 0; number < cases; number++) {
            deliveries.add(couple(random, first.plusMonths(random.nextInt(months))));
        }
        return deliveries;
    }

    private Map<String, Object> couple(Random random, YearMonth month) {
        var country = any(COUNTRIES, random);
        var delivery = arrivals.aDelivery(month, arrivals.aHandle());
        delivery.put("country", country);
        delivery.put("admin1", country.substring(0, 2) + "-LIM");
        delivery.put("organisation", country.substring(0, 2) + "-ORG-" + any(ORGANISATIONS, random));
        delivery.put("service", any(SERVICES, random));
        delivery.put("recipients", List.of(someone(random), someone(random)));
        arrivals.arrives(delivery);
        return delivery;
    }

    /** So many referrals, each of a case of its own, asked for in these months; two in three answered in time. */
    public void referrals(int howMany, long seed, YearMonth first, int months) {
        var random = new Random(seed);
        for (var number = 0; number < howMany; number++) {
            var country = any(COUNTRIES, random);
            var referral = arrivals.aCase(first.plusMonths(random.nextInt(months)), arrivals.aHandle());
            referral.keySet().removeAll(List.of("admin1", "caseType"));
            referral.put("kind", "REFERRAL");
            referral.put("country", country);
            referral.put("organisation", country.substring(0, 2) + "-ORG-" + any(ORGANISATIONS, random));
            referral.put("receivers", List.of(country.substring(0, 2) + "-ORG-" + any(ORGANISATIONS, random)));
            referral.put("urgency", any(List.of("EMERGENCY", "URGENT", "NORMAL"), random));
            referral.put("service", any(SERVICES, random));
            referral.put("outcome", "COMPLETED");
            referral.put("answered", any(List.of("IN_TIME", "IN_TIME", "LATE"), random));
            referral.put("served", any(List.of("IN_TIME", "LATE", "NEVER"), random));
            arrivals.arrives(referral);
        }
    }

    private Map<String, Object> someone(Random random) {
        return arrivals.recipient(arrivals.aHandle(), any(CELLS, random), any(GROUPS, random));
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
