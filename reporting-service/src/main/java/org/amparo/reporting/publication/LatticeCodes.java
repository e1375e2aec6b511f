package org.amparo.reporting.publication;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.reporting.lattice.Dimension;
import org.amparo.reporting.lattice.Lattice;
import org.jspecify.annotations.Nullable;

/** Codes of facts in the words of the lattice: one that it does not have becomes its word for that, so that nobody is left out. */
final class LatticeCodes {
    private static final String OTHER = "OTHER";
    private static final String UNKNOWN = "UNKNOWN";
    private static final String UNDETERMINED = "UNDETERMINED";

    private final Map<String, Set<String>> values;

    LatticeCodes(Lattice lattice) {
        values = lattice.dimensions().stream()
                .filter(dimension -> dimension.kind() == Dimension.Kind.PARTITION)
                .collect(Collectors.toMap(Dimension::name, dimension -> Set.copyOf(dimension.values())));
    }

    String country(@Nullable String code) {
        return known("country", code, OTHER);
    }

    String caseType(@Nullable String code) {
        return known("caseType", code, UNDETERMINED);
    }

    String ageGender(@Nullable String code) {
        return known("ageGender", code, UNKNOWN);
    }

    String populationGroup(@Nullable String code) {
        return known("populationGroup", code, UNKNOWN);
    }

    /** How soon help was needed and how both clocks stood; what cannot be is a referral that came to nothing. */
    String clocks(String urgency, String answered, String served) {
        return known("clocks", urgency + "_" + answered + "_" + served, urgency + "_NEVER_NEVER");
    }

    private String known(String attribute, @Nullable String code, String otherwise) {
        return code != null && values.getOrDefault(attribute, Set.of()).contains(code) ? code : otherwise;
    }
}
