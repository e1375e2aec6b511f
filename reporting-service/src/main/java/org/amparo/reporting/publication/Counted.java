package org.amparo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.kit.database.Database;
import org.amparo.kit.keys.KeyedHash;
import org.amparo.kit.keys.Keysets;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Unit;
import org.amparo.reporting.population.Countable;
import org.amparo.reporting.population.Period;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.published.Release;

/**
 * Who counts in a half-year: people and cases first assisted in its year by its end, and referrals asked for by then, that no
 * other release counts. Whoever came late counts once, in the next, also past the end of the year; and nobody twice.
 */
@ApplicationScoped
class Counted {
    /** People, what was given to them in that year until then, by whom, and what their latest assessment says. */
    private static final String PEOPLE = """
            select p.person_pseudonym, p.case_pseudonym, p.country, p.case_type, p.age_gender, p.population_group,
                array_agg(distinct d.organisation::text) filter (where d.organisation is not null) as organisations,
                array_agg(distinct d.service::text) filter (where d.service is not null) as services,
                array_agg(distinct extract(month from d.month)::text)
                    filter (where d.month >= :first) as months,
                known.exploitation, known.control, known.owners
            from units_due(:year, :half) due
            join assisted_person p on p.person_pseudonym = due.pseudonym and p.year = due.year
            cross join lateral (select array(select records_of(p.person_pseudonym)) as records) own
            join fact_person r on r.person_pseudonym = any (own.records)
            join fact d on d.id = r.fact and d.kind = 'DELIVERY'
                and d.month between make_date(due.year, 1, 1) and :last
            cross join lateral (
                select array_agg(distinct form::text) filter (where form is not null) as exploitation,
                    array_agg(distinct means::text) filter (where means is not null) as control,
                    array_agg(distinct f.organisation::text) filter (where f.organisation is not null) as owners
                from fact f left join unnest(f.exploitation) form on true left join unnest(f.control) means on true
                where f.kind = 'PERSON' and f.person_pseudonym = any (own.records)) known
            where due.unit = 'INDIVIDUAL'
            group by p.person_pseudonym, p.case_pseudonym, p.country, p.case_type, p.age_gender, p.population_group,
                known.exploitation, known.control, known.owners""";

    private static final String CASES = """
            select c.case_pseudonym, c.country, c.case_type,
                array_agg(distinct d.organisation::text) filter (where d.organisation is not null) as organisations,
                (select array_agg(f.organisation::text) from fact f
                 where f.kind = 'CASE' and f.case_pseudonym = c.case_pseudonym and f.organisation is not null) as owners
            from units_due(:year, :half) due
            join assisted_case c on c.case_pseudonym = due.pseudonym and c.year = due.year
            join fact d on d.case_pseudonym = c.case_pseudonym and d.kind = 'DELIVERY'
                and d.month between make_date(due.year, 1, 1) and :last
            where due.unit = 'CASE'
            group by c.case_pseudonym, c.country, c.case_type""";

    private static final String REFERRALS = """
            select due.pseudonym, coalesce(f.case_pseudonym, due.pseudonym) as case_pseudonym, f.country, f.urgency,
                f.answered, f.served, f.receivers::text[] as organisations, array[f.organisation::text] as owners
            from units_due(:year, :half) due
            join fact f on f.id = translate(encode(due.pseudonym, 'base64'), '+/', '-_') and f.kind = 'REFERRAL'
            where due.unit = 'REFERRAL'""";

    private final Database database;
    private final KeyedHash draws;

    Counted(Database database, Keysets keysets) {
        this.database = database;
        draws = keysets.keyedHash("release-draws");
    }

    /** All of them, as the lattice knows them: a code it does not know is its word for unknown. */
    Population of(Edition edition, Lattice lattice) {
        var rows = new UnitRows(edition.period(), new LatticeCodes(lattice), draws);
        return new Population(
                edition.period(),
                query(CASES, edition.period(), rows::caseUnit),
                query(PEOPLE, edition.period(), rows::individual),
                query(REFERRALS, edition.period(), rows::referral));
    }

    private <T> List<T> query(String select, Period period, UnitRows.Reading<T> unit) {
        return database.handle()
                .createQuery(select)
                .bindMethods(period)
                .bind("first", period.firstMonth().atDay(1))
                .bind("last", period.lastMonth().atDay(1))
                .map((row, context) -> unit.read(row))
                .list();
    }

    /** Notes that they are counted, so that no other release counts them; referrals only where their number is told. */
    void note(Edition edition, Population population, Release release) {
        database.handle()
                .createUpdate("update released_unit set latest = :edition - 1"
                        + " where year = :year and half = :half and latest = :edition")
                .bindMethods(edition.period())
                .bind("edition", edition.number())
                .execute();
        var told = population
                .units()
                .filter(unit -> release.cell(Cell.total(Unit.of(unit))).isPresent())
                .toList();
        database.handle()
                .createUpdate("""
                        insert into released_unit (year, half, edition, latest, unit, pseudonym, assisted_in)
                        select :year, :half, :edition, :edition, told.unit, told.pseudonym, coalesce(due.year, :year)
                        from (select unit, decode(key, 'hex') as pseudonym
                              from unnest(cast(:units as text[]), cast(:keys as text[])) as one (unit, key)) told
                        left join units_due(:year, :half) due on due.unit = told.unit and due.pseudonym = told.pseudonym
                        on conflict (year, unit, pseudonym) do update set latest = excluded.latest""")
                .bindMethods(edition.period())
                .bind("edition", edition.number())
                .bindArray(
                        "units",
                        String.class,
                        told.stream().map(unit -> Unit.of(unit).name()).toList())
                .bindArray(
                        "keys", String.class, told.stream().map(Countable::key).toList())
                .execute();
    }
}
