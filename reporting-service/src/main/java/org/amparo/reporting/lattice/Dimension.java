package org.amparo.reporting.lattice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.reporting.population.Countable;

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

    /** @throws IllegalArgumentException when the unit's code is none of the lattice's; the message does not repeat it */
    String valueOf(Countable unit) {
        var said = unit.codes(attribute);
        if (kind == Kind.COLUMN) {
            return isAnyOf(YES, said) ? YES : NO;
        }
        return values.stream()
                .filter(value -> isAnyOf(value, said))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a code outside the lattice: " + attribute));
    }

    /** Whether a code of the attribute is told by the value. */
    public boolean holds(String value, String code) {
        return codes.getOrDefault(value, Set.of()).contains(code);
    }

    /** Whether the value stands for whatever that value of another dimension stands for. */
    boolean covers(String value, Dimension other, String of) {
        return codes.getOrDefault(value, Set.of()).containsAll(other.codes.getOrDefault(of, Set.of()));
    }

    /** Whether each value lies within one value of the other, a coarser one over the same attribute. */
    boolean refines(Dimension coarse) {
        return !equals(coarse)
                && kind != Kind.COLUMN
                && coarse.kind == Kind.GROUPING
                && attribute.equals(coarse.attribute)
                && values.stream()
                        .allMatch(value -> coarse.values.stream().anyMatch(group -> coarse.covers(group, this, value)));
    }

    private boolean isAnyOf(String value, Set<String> said) {
        return said.stream().anyMatch(code -> holds(value, code));
    }
}
