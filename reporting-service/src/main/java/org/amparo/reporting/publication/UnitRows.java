package org.amparo.reporting.publication;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.kit.keys.KeyedHash;
import org.amparo.reporting.population.CaseUnit;
import org.amparo.reporting.population.Individual;
import org.amparo.reporting.population.Period;
import org.amparo.reporting.population.ReferralUnit;

/** Rows of those who are due as the units of a release. */
record UnitRows(Period period, LatticeCodes codes, KeyedHash draws) {
    private static final String NOT_SAID = "NOT-SAID";

    /** One row read as one unit. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    CaseUnit caseUnit(ResultSet row) throws SQLException {
        var key = row.getBytes("case_pseudonym");
        return new CaseUnit(
                text(key),
                draw(key),
                codes.country(row.getString("country")),
                codes.caseType(row.getString("case_type")),
                organisations(row));
    }

    Individual individual(ResultSet row) throws SQLException {
        var key = row.getBytes("person_pseudonym");
        return new Individual(
                text(key),
                draw(key),
                text(row.getBytes("case_pseudonym")),
                codes.caseType(row.getString("case_type")),
                codes.country(row.getString("country")),
                codes.ageGender(row.getString("age_gender")),
                codes.populationGroup(row.getString("population_group")),
                organisations(row),
                Map.of(
                        "service", set(row, "services"),
                        "exploitation", set(row, "exploitation"),
                        "control", set(row, "control"),
                        "month", ordinals(set(row, "months"))));
    }

    ReferralUnit referral(ResultSet row) throws SQLException {
        var key = row.getBytes("pseudonym");
        return new ReferralUnit(
                text(key),
                draw(key),
                text(row.getBytes("case_pseudonym")),
                codes.country(row.getString("country")),
                codes.clocks(row.getString("urgency"), row.getString("answered"), row.getString("served")),
                organisations(row));
    }

    /** Somebody told it: who did not say which organisation they are is one by themselves. */
    private static Set<String> organisations(ResultSet row) throws SQLException {
        var organisations = new HashSet<>(set(row, "organisations"));
        organisations.addAll(set(row, "owners"));
        return organisations.isEmpty() ? Set.of(NOT_SAID) : organisations;
    }

    /** Months of the half-year, counted from its first. */
    private Set<String> ordinals(Set<String> months) {
        return months.stream()
                .map(month -> Integer.parseInt(month) - period.firstMonth().getMonthValue() + 1)
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    private static Set<String> set(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? Set.of() : Set.copyOf(Arrays.asList((String[]) array.getArray()));
    }

    private long draw(byte[] key) {
        return ByteBuffer.wrap(draws.of(key)).getLong();
    }

    private static String text(byte[] key) {
        return HexFormat.of().formatHex(key);
    }
}
