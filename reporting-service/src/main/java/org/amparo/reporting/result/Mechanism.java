package org.amparo.reporting.result;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.hxl.CellFormat;
import org.amparo.reporting.hxl.SheetFault;
import org.jspecify.annotations.Nullable;

/**
 * The Regional Assistance Mechanism in a year. A case is a group of people, so that cases and individuals are never added.
 *
 * @param countries where, each once, also where a source names one twice
 */
public record Mechanism(@Nullable Long cases, @Nullable Long individuals, Set<Country> countries) {
    public Mechanism {
        countries = Set.copyOf(countries);
    }

    boolean isEmpty() {
        return cases == null && individuals == null && countries.isEmpty();
    }

    /** Codes of countries in one cell, with blanks between them. */
    record Countries() implements CellFormat<Set<Country>> {
        @Override
        public Set<Country> read(String cell) {
            var countries = EnumSet.noneOf(Country.class);
            for (var code : cell.split(" +", -1)) {
                try {
                    countries.add(Country.valueOf(code));
                } catch (IllegalArgumentException unknown) {
                    throw new Unfit(SheetFault.UNKNOWN_CODE);
                }
            }
            return countries;
        }

        @Override
        public String written(Set<Country> value) {
            return value.stream().sorted().map(Country::name).collect(Collectors.joining(" "));
        }
    }
}
