package org.amparo.reporting.lattice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.reporting.population.CaseUnit;
import org.amparo.reporting.population.Individual;

/**
 * What cells are told apart by: a partition attribute, a coarser grouping of one, or one column (yes or no) of a
 * multiple attribute. Each unit has exactly one value of each.
 *
 * @param attribute the attribute of the population it is read from; of a column the multiple attribute
 * @param sensitive whether it harms a group to be known to have one and the same value
 * @param codes by value the codes of the attribute it stands for; of a column those of {@link #YES} alone
 */
public record Dimension(
        String name,
        String attribute,
        Kind kind,
        boolean sensitive,
        List<String> values,
        Map<String, Set<String>> codes) {
    /** The value of a column for whoever has one of its codes. */
    public static final String YES = "yes";

    /** The value of a column for everybody else; nobody said is no, and shows in the column of what was stated. */
    public static final String NO = "no";

    /** Where the values come from. */
    public enum Kind {
        PARTITION,
        GROUPING,
        COLUMN
    }

    /**
     * @throws IllegalArgumentException when the person's code is none of the lattice's; the message does not repeat it
     */
    String valueOf(Individual person) {
        return switch (attribute) {
            case "country" -> grouped(person.country());
            case "ageGender" -> grouped(person.ageGender());
            case "populationGroup" -> grouped(person.populationGroup());
            case "caseType" -> grouped(person.caseType());
            default -> column(person.codes(attribute));
        };
    }

    /** The same for a case, which has a country and a type. */
    String valueOf(CaseUnit caseFile) {
        return switch (attribute) {
            case "country" -> grouped(caseFile.country());
            case "caseType" -> grouped(caseFile.caseType());
            default -> throw new IllegalArgumentException("a case has no " + attribute);
        };
    }

    /** Whether a code of the attribute is told by the value. */
    public boolean holds(String value, String code) {
        return codes.getOrDefault(value, Set.of()).contains(code);
    }

    private String grouped(String code) {
        return values.stream()
                .filter(value -> holds(value, code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a code outside the lattice: " + attribute));
    }

    private String column(Set<String> said) {
        return said.stream().anyMatch(code -> holds(YES, code)) ? YES : NO;
    }
}
