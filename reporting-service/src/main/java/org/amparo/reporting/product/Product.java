package org.amparo.reporting.product;

import static org.amparo.reporting.lattice.Unit.CASE;
import static org.amparo.reporting.lattice.Unit.INDIVIDUAL;
import static org.amparo.reporting.lattice.Unit.REFERRAL;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.reporting.lattice.Dimension;
import org.amparo.reporting.lattice.Table;
import org.amparo.reporting.lattice.Unit;

/** The figures that belong together, in the order in which people read them (R4V, CTDC). */
enum Product {
    /** The mechanism's summary: cases, individuals, what they were given, what they went through. */
    MECHANISM,
    /** People reached, by where they are and who they are. */
    REACHED,
    /** Services, each as a table of yes and no. */
    SERVICES,
    /** Referrals: whether answer and service came in time. */
    TIMELINESS,
    /** Forms of exploitation and means of control in the columns of CTDC. */
    EXPLOITATION;

    private List<Shown> shown() {
        return switch (this) {
            case MECHANISM ->
                List.of(
                        of(CASE),
                        of(INDIVIDUAL),
                        of(CASE, "platform"),
                        of(INDIVIDUAL, "platform"),
                        of(CASE, "caseType"),
                        of(INDIVIDUAL, "caseType"),
                        of(INDIVIDUAL, "service"),
                        of(INDIVIDUAL, "exploitation"));
            case REACHED ->
                List.of(
                        of(INDIVIDUAL),
                        of(INDIVIDUAL, "platform"),
                        of(INDIVIDUAL, "country"),
                        of(INDIVIDUAL, "populationGroup"),
                        of(INDIVIDUAL, "ageGender"),
                        of(INDIVIDUAL, "country", "populationGroup"),
                        of(INDIVIDUAL, "country", "ageGender"),
                        of(INDIVIDUAL, "month"),
                        of(INDIVIDUAL, "country", "month"));
            case SERVICES -> List.of(of(INDIVIDUAL), of(INDIVIDUAL, "service"), of(INDIVIDUAL, "country", "service"));
            case TIMELINESS ->
                List.of(
                        of(REFERRAL),
                        of(REFERRAL, "urgency"),
                        of(REFERRAL, "answered"),
                        of(REFERRAL, "answeredByUrgency"),
                        of(REFERRAL, "served"),
                        of(REFERRAL, "servedByUrgency"),
                        of(REFERRAL, "platform"),
                        of(REFERRAL, "platform", "answered"),
                        of(REFERRAL, "platform", "served"),
                        of(REFERRAL, "country"));
            case EXPLOITATION ->
                List.of(
                        of(INDIVIDUAL),
                        of(CASE, "country", "caseType"),
                        of(INDIVIDUAL, "country", "caseType"),
                        of(INDIVIDUAL, "exploitation"),
                        of(INDIVIDUAL, "control"),
                        of(INDIVIDUAL, "country", "exploitation"),
                        of(INDIVIDUAL, "country", "control"));
        };
    }

    /** Tables of one unit by these attributes; of a multiple attribute one table a column. */
    private record Shown(Unit unit, List<String> attributes) {
        boolean is(Table table) {
            return table.unit() == unit
                    && table.by().stream().map(Shown::attribute).toList().equals(attributes);
        }

        private static String attribute(Dimension dimension) {
            return dimension.kind() == Dimension.Kind.GROUPING ? dimension.name() : dimension.attribute();
        }
    }

    private static Shown of(Unit unit, String... attributes) {
        return new Shown(unit, List.of(attributes));
    }

    /** What it is called in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Product> called(String word) {
        return Arrays.stream(values())
                .filter(product -> product.word().equals(word))
                .findFirst();
    }

    /** Its tables among these, in its own order. */
    List<Table> among(List<Table> tables) {
        return shown().stream()
                .flatMap(wanted -> tables.stream().filter(wanted::is))
                .toList();
    }
}
