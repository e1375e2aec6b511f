package org.amparo.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.SystemOptions;

/**
 * The demonstration's past for whoever needs it in a system of their own: as in life known to more than one organisation in each
 * country, with what was found out about people, and with somebody who comes late and somebody who asks to be erased.
 */
public final class Past {
    private static final List<String> FORMS = List.of("FORCED_LABOUR", "SEXUAL_EXPLOITATION", "FORCED_MARRIAGE");
    private static final List<String> MEANS =
            List.of("FALSE_PROMISES", "TAKES_EARNINGS", "PHYSICAL_THREATS", "RESTRICTS_MOVEMENT");

    private final Amparo amparo;
    private final Population population;
    private final Map<String, String> others;
    private final Patience patience = Patience.ofMany(sentence -> {});
    private final SplittableRandom random;
    private final Map<String, Registered> registered = new HashMap<>();

    private record Registered(User caseworker, PlannedCase planned, String reference) {
        String person(int number) {
            return "/cases/" + reference + "/people/" + number;
        }
    }

    /**
     * The same seed, the same people.
     *
     * @param others by country the account of a second organisation
     */
    public Past(SystemOptions options, Year year, int cases, long seed, Map<String, String> others) {
        amparo = new Amparo(new Web(), options.ports());
        population = Population.of(year, cases, seed);
        random = new SplittableRandom(seed);
        this.others = Map.copyOf(others);
    }

    /** The countries of the demonstration, ISO 3166-1. */
    public static List<String> countries() {
        return Stream.of(Country.values()).map(Country::name).toList();
    }

    /** Registers all of it, every second case of a country at its second organisation. Answers how many people they are. */
    public int load() {
        var seen = new HashMap<Country, Integer>();
        for (var planned : population.cases()) {
            var country = planned.intake().country();
            var second = seen.merge(country, 1, Integer::sum) % 2 == 0;
            register(
                    planned, second ? others.getOrDefault(country.name(), country.caseworker()) : country.caseworker());
        }
        arrived();
        return population.people();
    }

    private Registered register(PlannedCase planned, String account) {
        var caseworker = amparo.user(account);
        var reference = new Registration(caseworker, patience).carryOut(planned);
        var done = new Registered(caseworker, planned, reference);
        registered.put(planned.key(), done);
        if (planned.intake().caseType().equals("TRAFFICKING")) {
            for (var number = 1; number <= planned.intake().people().size(); number++) {
                assess(done, number, one(FORMS), List.of(one(MEANS), one(MEANS)));
            }
        }
        return done;
    }

    private void assess(Registered one, int number, String form, List<String> means) {
        var finding = new LinkedHashMap<String, Object>();
        finding.put("track", "OURS");
        finding.put("status", "POSSIBLE_VICTIM_OF_TRAFFICKING");
        finding.put("decidedBy", "NGO");
        finding.put("act", List.of("RECRUITMENT"));
        finding.put("means", List.of("DECEPTION"));
        finding.put("purpose", List.of("FORCED_LABOUR_OR_SERVICES"));
        finding.put("exploitation", List.of(form));
        finding.put("control", means.stream().distinct().toList());
        one.caseworker()
                .post(AmparoService.CASE, one.person(number) + "/assessments", finding)
                .expect(201);
    }

    /**
     * A woman alone, first assisted in July: registered when the first half-year was told already.
     *
     * @return what figures say of her, attribute by attribute, in the codes of facts
     */
    public Map<String, List<String>> somebodyComes() {
        var came = population.year().atMonth(Month.JULY).atDay(3);
        var woman = new Newcomer(
                "FROM_30_TO_38",
                "FEMININE",
                List.of("VEN"),
                "IN_DESTINATION",
                List.of("es"),
                List.of(),
                came,
                Yes.by("SELF"));
        var intake = new Intake(Country.DOM, "DO-01", "AT_RISK", "HIGH", "HOTLINE", List.of(woman));
        var given = new Given("SHELTER_SPECIALISED", "NIGHT", 5, came.plusDays(1));
        var hers = register(new PlannedCase("planted-arrival", intake, List.of(given)), Country.DOM.caseworker());
        assess(hers, 1, "FORCED_LABOUR", List.of("TAKES_EARNINGS"));
        arrived();
        return Map.of(
                "country", List.of("DOM"),
                "ageGender", List.of("WOMAN"),
                "populationGroup", List.of("IN_DESTINATION"),
                "caseType", List.of("AT_RISK"),
                "service", List.of("SHELTER_SPECIALISED"),
                "month", List.of("1"),
                "exploitation", List.of("FORCED_LABOUR"),
                "control", List.of("TAKES_EARNINGS"));
    }

    /** The first person who was assisted in the first half-year only asks to be erased, and is. */
    public void somebodyIsErased() {
        var one = population.cases().stream()
                .filter(planned -> planned.given().stream().allMatch(given -> isFirstHalf(given.day())))
                .map(planned -> registered.get(planned.key()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Disappointment("Nobody was assisted in the first half-year only."));
        one.caseworker()
                .post(AmparoService.CASE, one.person(1) + "/withdrawals", Map.of("kind", "ERASE_ME"))
                .expect(204);
        patience.until(
                "the erasure", () -> Optional.of(one.caseworker().get(AmparoService.CASE, one.person(1) + "/erasure"))
                        .filter(answer -> answer.is(200) && answer.body().has("erasedAt")));
        arrived();
    }

    private static boolean isFirstHalf(LocalDate day) {
        return day.getMonthValue() <= 6;
    }

    private void arrived() {
        new Facts(amparo.user("administrator"), patience).await(population);
    }

    private String one(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }
}
