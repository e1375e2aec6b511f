package org.amparo.demo;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The cases of a closed year, worked out of a seed alone: the same seed, the same people. In proportion they are the cases
 * of the Regional Assistance Mechanism of 2023, when 38 cases were 83 people in seven countries.
 */
record Population(Year year, List<PlannedCase> cases) {
    private static final int CASES_OF_2023 = 38;
    private static final int PEOPLE_OF_2023 = 83;
    private static final int LARGEST_FAMILY = 6;
    private static final List<Country> COUNTRIES = List.of(Country.values());

    static Population of(Year year, int howMany, long seed) {
        var random = new SplittableRandom(seed);
        var sizes = sizes(howMany, random);
        var cases = new ArrayList<PlannedCase>();
        for (var i = 0; i < howMany; i++) {
            var country = COUNTRIES.get(i % COUNTRIES.size());
            var key = "demo-%s-%d-%d-%d".formatted(year, seed, howMany, i + 1);
            cases.add(new Draw(random, country, year).planned(key, sizes[i]));
        }
        return new Population(year, List.copyOf(cases));
    }

    /** How many people each case has: at least one, and together exactly as many as the proportion asks for. */
    private static int[] sizes(int howMany, SplittableRandom random) {
        var sizes = new int[howMany];
        Arrays.fill(sizes, 1);
        var missing = Math.toIntExact(Math.round((double) howMany * PEOPLE_OF_2023 / CASES_OF_2023)) - howMany;
        while (missing > 0) {
            var joined = random.nextInt(howMany);
            if (sizes[joined] < LARGEST_FAMILY) {
                sizes[joined]++;
                missing--;
            }
        }
        return sizes;
    }

    int people() {
        return cases.stream()
                .mapToInt(planned -> planned.intake().people().size())
                .sum();
    }

    int deliveries() {
        return cases.stream().mapToInt(planned -> planned.given().size()).sum();
    }
}
