package org.amparo.assistance.facts;

import java.util.List;
import java.util.Map;
import org.amparo.assistance.code.AgeGender;

/** So many people of one age and gender, of whom nothing else is told. */
public record Headcount(AgeGender ageGender, int individuals) {

    /** The cells of a count, in the order of the plan. */
    public static List<Headcount> of(Map<AgeGender, Integer> cells) {
        return cells.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> new Headcount(cell.getKey(), cell.getValue()))
                .toList();
    }
}
