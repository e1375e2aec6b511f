package org.amparo.demo;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws one case: who belongs to it, when they came, and what they were given until the end of the year. */
final class Draw {
    private static final List<String> CASE_TYPES =
            List.of("TRAFFICKING", "TRAFFICKING", "SMUGGLING", "AT_RISK", "VIOLENCE_ABUSE_EXPLOITATION");
    private static final List<String> SOURCES =
            List.of("HOTLINE", "SELF", "NGO", "BORDER_OFFICIAL", "POLICE_CTU", "HEALTH", "CONSULATE", "COMMUNITY");
    private static final List<String> LEVELS = List.of("LOW", "MEDIUM", "MEDIUM", "HIGH");
    private static final List<String> GROUPS = List.of("IN_DESTINATION", "IN_DESTINATION", "IN_TRANSIT");
    private static final List<String> GROWN_UP = List.of(
            "FROM_18_TO_20", "FROM_21_TO_23", "FROM_24_TO_26", "FROM_27_TO_29", "FROM_30_TO_38", "FROM_39_TO_47");
    private static final List<String> YOUNG = List.of("FROM_0_TO_8", "FROM_9_TO_17");
    private static final List<String> GENDERS =
            List.of("FEMININE", "FEMININE", "FEMININE", "MASCULINE", "MASCULINE", "TRANSGENDER_FEMININE");
    private static final List<String> CITIZENSHIPS = List.of("VEN", "VEN", "VEN", "VEN", "COL");
    private static final List<Kind> KINDS = List.of(
            new Kind("SHELTER_SPECIALISED", "NIGHT", 60),
            new Kind("PSYCHOSOCIAL", "SESSION", 8),
            new Kind("LEGAL_ADVICE", "SESSION", 4),
            new Kind("HEALTH_GENERAL", "VISIT", 3),
            new Kind("FOOD", "MEAL", 90));

    private record Kind(String service, String unit, int most) {}

    private final SplittableRandom random;
    private final Country country;
    private final Year year;

    Draw(SplittableRandom random, Country country, Year year) {
        this.random = random;
        this.country = country;
        this.year = year;
    }

    PlannedCase planned(String key, int size) {
        var came = year.atDay(1 + random.nextInt(350));
        var group = one(GROUPS);
        var people = new ArrayList<Newcomer>();
        for (var member = 0; member < size; member++) {
            people.add(newcomer(member, size, group, came));
        }
        var intake = new Intake(
                country, one(country.units()), one(CASE_TYPES), one(LEVELS), one(SOURCES), List.copyOf(people));
        return new PlannedCase(key, intake, given(came));
    }

    /** The first of a family is grown up, and says yes for its children; a child that came alone has a guardian. */
    private Newcomer newcomer(int member, int size, String group, LocalDate came) {
        var alone = size == 1 && random.nextInt(8) == 0;
        var child = alone || (member > 0 && random.nextInt(5) < 3);
        var needs = alone ? "UNACCOMPANIED_CHILD" : "CHILD_WITH_CARER";
        var yes = alone ? "GUARDIAN" : "CAREGIVER";
        return new Newcomer(
                alone ? "FROM_9_TO_17" : one(child ? YOUNG : GROWN_UP),
                one(GENDERS),
                List.of(one(CITIZENSHIPS)),
                group,
                country.languages(),
                child ? List.of(needs) : List.of(),
                came,
                Yes.by(child ? yes : "SELF"));
    }

    private List<Given> given(LocalDate came) {
        var daysLeft = (int) ChronoUnit.DAYS.between(came, year.atMonth(12).atEndOfMonth());
        var given = new ArrayList<Given>();
        for (var times = 1 + random.nextInt(3); times > 0; times--) {
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            var day = came.plusDays(random.nextInt(Math.min(60, daysLeft) + 1));
            given.add(new Given(kind.service(), kind.unit(), 1 + random.nextInt(kind.most()), day));
        }
        return List.copyOf(given);
    }

    private String one(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }
}
