package org.amparo.reporting.imports;

import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.code.PopulationGroup;
import org.amparo.reporting.counting.Qualifier;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.FaultKind;
import org.amparo.reporting.hxl.Faults;
import org.amparo.reporting.hxl.Row;

/** Columns that several kinds of figures have, and the rules between them. */
public final class Columns {
    public static final Column<Integer> YEAR = Column.year("Year", "#date+year");
    public static final Column<Platform> PLATFORM =
            Column.code("Platform", "#region+platform", Platform.class, Platform::printedName);
    public static final Column<Country> COUNTRY =
            Column.code("Country", "#country+code", Country.class).optional();
    public static final Column<PopulationGroup> GROUP = Column.code(
                    "Population group", "#beneficiary+group", PopulationGroup.class)
            .optional();
    public static final Column<Qualifier> QUALIFIER = Column.code("Qualifier", "#meta+qualifier", Qualifier.class);

    /** Where a row was printed, as exports say it. Imported, it says nothing: the source is the one in the address. */
    public static final Column<String> PAPER =
            Column.text("Source", "#meta+paper", 40).optional();

    private Columns() {}

    /** How the place and the people of a row can contradict each other. */
    public enum PlaceFault implements FaultKind {
        COUNTRY_OF_ANOTHER_PLATFORM("This country does not belong to the platform of this row."),
        GROUP_OF_ANOTHER_PLAN_YEAR("The plan of this year does not know this population group: IN_TRANSIT until 2024,"
                + " ON_THE_MOVE_VEN and ON_THE_MOVE_OTHER since 2025."),
        TRANSIT_IS_COUNTED_PER_COUNTRY("People in transit are counted for each country only. Please name the country."),
        NOTHING_SAID("This row says nothing: none of its figures is there.");

        private final String sentence;

        PlaceFault(String sentence) {
            this.sentence = sentence;
        }

        @Override
        public String sentence() {
            return sentence;
        }
    }

    /** A country is of the platform it is named with. */
    public static void judgePlace(Row row, Faults faults) {
        var country = row.ifAny(COUNTRY);
        if (country.isPresent() && !row.of(PLATFORM).has(country.get())) {
            faults.add(row.line(), COUNTRY, PlaceFault.COUNTRY_OF_ANOTHER_PLATFORM);
        }
    }

    /** A population group is known to the plan of its year, and people in transit are counted for a country. */
    public static void judgeGroup(Row row, Faults faults) {
        row.ifAny(GROUP).ifPresent(group -> {
            if (!group.isOf(row.of(YEAR))) {
                faults.add(row.line(), GROUP, PlaceFault.GROUP_OF_ANOTHER_PLAN_YEAR);
            }
            if (!group.countsForTheRegion() && row.ifAny(COUNTRY).isEmpty()) {
                faults.add(row.line(), COUNTRY, PlaceFault.TRANSIT_IS_COUNTED_PER_COUNTRY);
            }
        });
    }
}
