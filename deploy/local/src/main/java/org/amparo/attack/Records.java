package org.amparo.attack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Lattice;
import org.amparo.attack.known.Lattice.Listed;
import org.amparo.attack.method.Truth;

/**
 * Who was counted in a half-year and which organisation has a record of them, read as a superuser of the harness's own database:
 * what one contributor knows, and a second count of what is true.
 */
record Records(String span, Lattice lattice, List<Unit> units) {
    private static final String PEOPLE = """
            select p.*, u.half,
                (select string_agg(distinct d.organisation::text, ',') from fact_person r
                    join fact d on d.id = r.fact and d.kind = 'DELIVERY'
                    where r.person_pseudonym = p.person_pseudonym and d.month between :new_year and :last) as organisations,
                (select string_agg(distinct d.service::text, ',') from fact_person r
                    join fact d on d.id = r.fact and d.kind = 'DELIVERY'
                    where r.person_pseudonym = p.person_pseudonym and d.month between :new_year and :last) as service,
                (select string_agg(distinct (extract(month from d.month)::int - extract(month from cast(:first as date))::int + 1)::text, ',')
                    from fact_person r join fact d on d.id = r.fact and d.kind = 'DELIVERY'
                    where r.person_pseudonym = p.person_pseudonym and d.month between :first and :last) as months,
                array_to_string(k.exploitation, ',') as exploitation, array_to_string(k.control, ',') as control, k.organisation as owner
            from released_unit u
            join assisted_person p on p.person_pseudonym = u.pseudonym and p.year = u.year
            left join fact k on k.kind = 'PERSON' and k.person_pseudonym = p.person_pseudonym
            where u.unit = 'INDIVIDUAL' and u.year = :year and u.half = :half""";

    private static final String CASES = """
            select c.*, (select string_agg(distinct d.organisation::text, ',') from fact d
                where d.case_pseudonym = c.case_pseudonym and d.month between :new_year and :last) as organisations
            from released_unit u
            join assisted_case c on c.case_pseudonym = u.pseudonym and c.year = u.year
            where u.unit = 'CASE' and u.year = :year and u.half = :half""";

    /**
     * One person or case.
     *
     * @param codes by attribute
     */
    record Unit(String kind, String caseFile, Set<String> organisations, Map<String, Set<String>> codes) {}

    static Records of(Connection database, String span, Lattice lattice) throws SQLException {
        var units = new ArrayList<Unit>();
        read(database, PEOPLE, span, row -> units.add(person(row)));
        read(database, CASES, span, row -> units.add(caseFile(row)));
        return new Records(span, lattice, units);
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private static void read(Connection database, String select, String span, Reader reader) throws SQLException {
        var year = span.substring(0, 4);
        var half = span.charAt(6) - '0';
        var bound = select.replace(":new_year", "date '" + year + "-01-01'")
                .replace(":first", "date '" + year + (half == 1 ? "-01-01'" : "-07-01'"))
                .replace(":last", "date '" + year + (half == 1 ? "-06-01'" : "-12-01'"))
                .replace(":year", year)
                .replace(":half", Integer.toString(half));
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(bound)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private static Unit person(ResultSet row) throws SQLException {
        var codes = new HashMap<String, Set<String>>();
        for (var single : List.of("country", "case_type", "age_gender", "population_group")) {
            codes.put(named(single), one(row.getString(single)));
        }
        for (var multiple : List.of("service", "exploitation", "control")) {
            codes.put(multiple, set(row, multiple));
        }
        codes.put("month", set(row, "months"));
        var organisations = set(row, "organisations");
        organisations.addAll(one(row.getString("owner")));
        return new Unit("INDIVIDUAL", row.getString("case_pseudonym"), organisations, codes);
    }

    private static Unit caseFile(ResultSet row) throws SQLException {
        var codes = Map.of("country", one(row.getString("country")), "caseType", one(row.getString("case_type")));
        return new Unit("CASE", row.getString("case_pseudonym"), set(row, "organisations"), codes);
    }

    private static String named(String column) {
        return switch (column) {
            case "case_type" -> "caseType";
            case "age_gender" -> "ageGender";
            case "population_group" -> "populationGroup";
            default -> column;
        };
    }

    private static Set<String> one(String code) {
        return code == null ? Set.of() : Set.of(code);
    }

    private static Set<String> set(ResultSet row, String column) throws SQLException {
        var codes = row.getString(column);
        return codes == null || codes.isEmpty() ? new HashSet<>() : new HashSet<>(List.of(codes.split(",", -1)));
    }

    /** Everybody who has a record of anybody. */
    Set<String> organisations() {
        var all = new TreeSet<String>();
        units.forEach(unit -> all.addAll(unit.organisations()));
        return all;
    }

    /** Counts over all tables of the lattice of those whom an organisation has a record of. */
    Truth of(String organisation) {
        return count(unit -> unit.organisations().contains(organisation));
    }

    /** Counts of everybody. */
    Truth all() {
        return count(unit -> true);
    }

    private Truth count(Predicate<Unit> whose) {
        var numbers = new HashMap<Cell, Integer>();
        var cases = new HashMap<Cell, Set<String>>();
        for (var unit : units) {
            if (whose.test(unit)) {
                for (var cell : cells(unit)) {
                    numbers.merge(cell, 1, Integer::sum);
                    cases.computeIfAbsent(cell, first -> new HashSet<>()).add(unit.caseFile());
                }
            }
        }
        var caseCounts = new HashMap<Cell, Integer>();
        cases.forEach((cell, keys) -> caseCounts.put(cell, keys.size()));
        return new Truth(numbers, caseCounts);
    }

    private List<Cell> cells(Unit unit) {
        return lattice.tables().stream()
                .filter(table -> table.unit().equals(unit.kind()))
                .map(table -> cell(unit, table))
                .toList();
    }

    private Cell cell(Unit unit, Listed table) {
        var places = new LinkedHashMap<String, String>();
        table.by().forEach(dimension -> places.put(dimension, lattice.valueOf(dimension, unit.codes())));
        return Cell.of(span, unit.kind(), places);
    }
}
