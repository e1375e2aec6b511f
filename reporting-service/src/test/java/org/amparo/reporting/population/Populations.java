package org.amparo.reporting.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Made-up populations of a plausible shape, drawn from a seed: few large countries, families, rare attributes. */
public final class Populations {
    /** The countries of the mechanism in 2023, the largest first. */
    private static final List<String> MECHANISM = List.of("ECU", "PER", "PAN", "TTO", "DOM", "PRY", "URY");

    private static final List<String> REGION = List.of(
            "COL", "PER", "ECU", "BRA", "CHL", "PAN", "TTO", "DOM", "MEX", "ARG", "CRI", "BOL", "GUY", "PRY", "URY",
            "CUW", "ABW");

    private static final Map<String, Double> CASE_TYPES = shares(
            "TRAFFICKING",
            0.46,
            "AT_RISK",
            0.25,
            "VIOLENCE_ABUSE_EXPLOITATION",
            0.14,
            "SMUGGLING",
            0.12,
            "UNDETERMINED",
            0.03);
    private static final Map<String, Double> AGE_GENDER = shares(
            "WOMAN",
            0.42,
            "GIRL",
            0.20,
            "MAN",
            0.18,
            "BOY",
            0.13,
            "OTHER_18P",
            0.03,
            "UNKNOWN",
            0.03,
            "OTHER_U18",
            0.01);
    private static final Map<String, Double> GROUPS = shares(
            "IN_DESTINATION",
            0.60,
            "IN_TRANSIT",
            0.22,
            "PENDULAR",
            0.06,
            "HOST_COMMUNITY",
            0.06,
            "RETURNEE",
            0.04,
            "UNKNOWN",
            0.02);
    private static final Map<String, Double> SERVICES = shares(
            "PSYCHOSOCIAL",
            0.55,
            "FOOD",
            0.5,
            "SHELTER_EMERGENCY",
            0.35,
            "LEGAL_ADVICE",
            0.3,
            "HEALTH_GENERAL",
            0.3,
            "DOCUMENTATION",
            0.15,
            "VOCATIONAL_TRAINING",
            0.08,
            "RETURN",
            0.05,
            "RECREATION",
            0.05);
    private static final Map<String, Double> CONTROLS = shares(
            "FALSE_PROMISES",
            0.5,
            "PHYSICAL_THREATS",
            0.35,
            "PSYCHOLOGICAL_ABUSE",
            0.35,
            "TAKES_EARNINGS",
            0.3,
            "RESTRICTS_MOVEMENT",
            0.3,
            "WITHHOLDS_DOCUMENTS",
            0.2,
            "EXCESSIVE_WORKING_HOURS",
            0.2,
            "PSYCHOACTIVE_SUBSTANCE",
            0.06);

    private static final Map<String, Double> URGENCY = shares("NORMAL", 0.5, "URGENT", 0.35, "EMERGENCY", 0.15);
    private static final Map<String, Double> CLOCKS = shares(
            "IN_TIME_IN_TIME",
            0.55,
            "IN_TIME_LATE",
            0.12,
            "LATE_LATE",
            0.12,
            "IN_TIME_NEVER",
            0.08,
            "NEVER_NEVER",
            0.08,
            "LATE_IN_TIME",
            0.04,
            "LATE_NEVER",
            0.01);

    private Populations() {}

    /**
     * 83 people in 38 cases in 7 countries: the mechanism's year 2023 in size, made up in everything else. Most of its
     * cases are known to two organisations, since the mechanism hands them from one to another.
     */
    public static Population ofTheMechanism() {
        return drawn(2023, 83, 38, MECHANISM, 0.75);
    }

    /** One of twenty, numbered from 0: from 60 to 3,000 people in 2 to 17 countries. */
    public static Population generated(int number) {
        var people = (int) Math.round(60 * Math.pow(50, number / 19.0));
        var countries = 2 + (number * 7) % 16;
        return drawn(7_000 + number, people, (int) Math.round(people / 2.18), REGION.subList(0, countries), 0.45);
    }

    /**
     * A population of that size.
     *
     * @param shared how many of the cases a second organisation of the country has records of
     */
    public static Population drawn(long seed, int people, int cases, List<String> countries, double shared) {
        var random = new Random(seed);
        var units = new ArrayList<CaseUnit>();
        for (var number = 0; number < cases; number++) {
            units.add(caseUnit(random, number, countries, shared));
        }
        var individuals = new ArrayList<Individual>();
        for (var number = 0; number < people; number++) {
            var caseFile = units.get(number < cases ? number : (int) (cases * Math.pow(random.nextDouble(), 1.3)));
            individuals.add(individual(random, number, caseFile));
        }
        return new Population(new Period(2023, 1), units, individuals, referrals(new Random(~seed), units));
    }

    /** The same people and cases, handed over in another order. */
    public static Population shuffled(Population population, long seed) {
        var cases = new ArrayList<>(population.cases());
        var individuals = new ArrayList<>(population.individuals());
        Collections.shuffle(cases, new Random(seed));
        var referrals = new ArrayList<>(population.referrals());
        Collections.shuffle(individuals, new Random(seed + 1));
        Collections.shuffle(referrals, new Random(seed + 2));
        return new Population(population.period(), cases, individuals, referrals);
    }

    private static CaseUnit caseUnit(Random random, int number, List<String> countries, double shared) {
        var country = countries.get((int) (countries.size() * Math.pow(random.nextDouble(), 1.7)));
        var organisations = new HashSet<String>();
        organisations.add(country + "-ORG" + (int) (3 * Math.pow(random.nextDouble(), 1.2)));
        if (random.nextDouble() < shared) {
            organisations.add(country + "-ORG" + random.nextInt(3));
        }
        if (random.nextDouble() < 0.2) {
            organisations.add("REGIONAL-ORG");
        }
        return new CaseUnit("case-" + number, random.nextLong(), country, one(random, CASE_TYPES), organisations);
    }

    private static Individual individual(Random random, int number, CaseUnit caseFile) {
        var codes = new HashMap<String, Set<String>>();
        codes.put("service", some(random, SERVICES));
        codes.put("month", months(random));
        if (caseFile.caseType().equals("TRAFFICKING") && random.nextDouble() < 0.85) {
            var main = random.nextDouble();
            codes.put(
                    "exploitation",
                    Set.of(main < 0.55 ? "SEXUAL_EXPLOITATION" : main < 0.92 ? "FORCED_LABOUR" : "FORCED_MARRIAGE"));
            codes.put("control", some(random, CONTROLS));
        }
        return new Individual(
                "person-" + number,
                random.nextLong(),
                caseFile.key(),
                caseFile.caseType(),
                caseFile.country(),
                one(random, AGE_GENDER),
                one(random, GROUPS),
                caseFile.organisations(),
                codes);
    }

    /** Two of three cases are referred, some twice; the receiver is in the country or is the regional one. */
    private static List<ReferralUnit> referrals(Random random, List<CaseUnit> cases) {
        var all = new ArrayList<ReferralUnit>();
        for (var caseFile : cases) {
            for (var again = 0; again < 2 && random.nextDouble() < (again == 0 ? 0.67 : 0.3); again++) {
                var asked = new HashSet<>(caseFile.organisations());
                asked.add(caseFile.country() + "-ORG" + random.nextInt(3));
                all.add(new ReferralUnit(
                        "referral-" + all.size(),
                        random.nextLong(),
                        caseFile.key(),
                        caseFile.country(),
                        one(random, URGENCY) + "_" + one(random, CLOCKS),
                        asked));
            }
        }
        return all;
    }

    private static Set<String> months(Random random) {
        var months = new HashSet<String>();
        var first = random.nextInt(6) + 1;
        for (var month = first; month <= 6; month++) {
            if (month == first || random.nextDouble() < 0.4) {
                months.add(Integer.toString(month));
            }
        }
        return months;
    }

    private static String one(Random random, Map<String, Double> shares) {
        var at = random.nextDouble();
        var last = "";
        for (var share : shares.entrySet()) {
            last = share.getKey();
            at -= share.getValue();
            if (at < 0) {
                return last;
            }
        }
        return last;
    }

    private static Set<String> some(Random random, Map<String, Double> chances) {
        var chosen = new HashSet<String>();
        chances.forEach((code, chance) -> {
            if (random.nextDouble() < chance) {
                chosen.add(code);
            }
        });
        return chosen;
    }

    private static Map<String, Double> shares(Object... pairs) {
        var shares = new LinkedHashMap<String, Double>();
        for (var i = 0; i < pairs.length; i += 2) {
            shares.put((String) pairs[i], (Double) pairs[i + 1]);
        }
        return shares;
    }
}
