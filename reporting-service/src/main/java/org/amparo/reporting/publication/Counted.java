package org.amparo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.kit.database.Database;
import org.amparo.kit.keys.KeyedHash;
import org.amparo.kit.keys.Keysets;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.population.CaseUnit;
import org.amparo.reporting.population.Individual;
import org.amparo.reporting.population.Period;
import org.amparo.reporting.population.Population;

/**
 * Who counts in a half-year: people and cases first assisted in its year by its end, and counted in no earlier release of that
 * year. So whoever came late counts once, in the next, and nobody twice.
 */
@ApplicationScoped
class Counted {
    /**
     * People, what was given to them in that year until then under whichever of their records, by whom, who holds these, and
     * what the latest assessments say. Nobody who was counted under a record of theirs counts again under another.
     */
    private static final String PEOPLE = """
            select p.person_pseudonym, p.case_pseudonym, p.country, p.case_type, p.age_gender, p.population_group,
                array_agg(distinct d.organisation::text) filter (where d.organisation is not null) as organisations,
                array_agg(distinct d.service::text) filter (where d.service is not null) as services,
                array_agg(distinct extract(month from d.month)::text)
                    filter (where d.month >= :first) as months,
                known.exploitation, known.control, known.owners
            from assisted_person p
            cross join lateral (select array(select records_of(p.person_pseudonym)) as records) own
            join fact_person r on r.person_pseudonym = any (own.records)
            join fact d on d.id = r.fact and d.kind = 'DELIVERY' and d.month between :newYear and :last
            cross join lateral (
                select array_agg(distinct form::text) filter (where form is not null) as exploitation,
                    array_agg(distinct means::text) filter (where means is not null) as control,
                    array_agg(distinct f.organisation::text) filter (where f.organisation is not null) as owners
                from fact f left join unnest(f.exploitation) form on true left join unnest(f.control) means on true
                where f.kind = 'PERSON' and f.person_pseudonym = any (own.records)) known
            where p.year = :year and p.month <= :last
              and not exists (select from released_unit u where u.year = p.year and u.unit = 'INDIVIDUAL'
                  and u.pseudonym = any (own.records))
            group by p.person_pseudonym, p.case_pseudonym, p.country, p.case_type, p.age_gender, p.population_group,
                known.exploitation, known.control, known.owners""";

    private static final String CASES = """
            select c.case_pseudonym, c.country, c.case_type,
                array_agg(distinct d.organisation::text) filter (where d.organisation is not null) as organisations,
                (select array_agg(f.organisation::text) from fact f
                 where f.kind = 'CASE' and f.case_pseudonym = c.case_pseudonym and f.organisation is not null) as owners
            from assisted_case c
            join fact d on d.case_pseudonym = c.case_pseudonym and d.kind = 'DELIVERY'
                and d.month between :newYear and :last
            where c.year = :year and c.month <= :last
              and not exists (select from released_unit u where u.year = c.year and u.unit = 'CASE'
                  and u.pseudonym = c.case_pseudonym)
            group by c.case_pseudonym, c.country, c.case_type""";

    private static final String NOT_SAID = "NOT-SAID";

    private final Database database;
    private final KeyedHash draws;

    Counted(Database database, Keysets keysets) {
        this.database = database;
        draws = keysets.keyedHash("release-draws");
    }

    /** All of them, as the lattice knows them: a code it does not know is its word for unknown. */
    Population of(Period period, Lattice lattice) {
        var codes = new LatticeCodes(lattice);
        return new Population(
                period,
                rows(CASES, period, row -> caseUnit(row, codes)),
                rows(PEOPLE, period, row -> individual(row, period, codes)));
    }

    /** Notes that they are counted, so that no later release counts them. */
    void note(Population population) {
        note(
                population.period(),
                "CASE",
                population.cases().stream().map(CaseUnit::key).toList());
        note(
                population.period(),
                "INDIVIDUAL",
                population.individuals().stream().map(Individual::key).toList());
    }

    private void note(Period period, String unit, List<String> keys) {
        database.handle()
                .createUpdate("insert into released_unit (year, half, unit, pseudonym)"
                        + " select :year, :half, :unit, decode(key, 'hex') from unnest(cast(:keys as text[])) key")
                .bindMethods(period)
                .bind("unit", unit)
                .bindArray("keys", String.class, keys)
                .execute();
    }

    private <T> List<T> rows(String select, Period period, RowOf<T> unit) {
        return database.handle()
                .createQuery(select)
                .bind("year", period.year())
                .bind("newYear", LocalDate.of(period.year(), 1, 1))
                .bind("first", period.firstMonth().atDay(1))
                .bind("last", period.lastMonth().atDay(1))
                .map((row, context) -> unit.read(row))
                .list();
    }

    private interface RowOf<T> {
        T read(ResultSet row) throws SQLException;
    }

    private CaseUnit caseUnit(ResultSet row, LatticeCodes codes) throws SQLException {
        var key = row.getBytes("case_pseudonym");
        return new CaseUnit(
                text(key),
                draw(key),
                codes.country(row.getString("country")),
                codes.caseType(row.getString("case_type")),
                organisations(row));
    }

    private Individual individual(ResultSet row, Period period, LatticeCodes codes) throws SQLException {
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
                        "month", ordinals(set(row, "months"), period)));
    }

    /** Somebody told it: who did not say which organisation they are is one by themselves. */
    private static Set<String> organisations(ResultSet row) throws SQLException {
        var organisations = new HashSet<>(set(row, "organisations"));
        organisations.addAll(set(row, "owners"));
        return organisations.isEmpty() ? Set.of(NOT_SAID) : organisations;
    }

    /** Months of the half-year, counted from its first. */
    private static Set<String> ordinals(Set<String> months, Period period) {
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
