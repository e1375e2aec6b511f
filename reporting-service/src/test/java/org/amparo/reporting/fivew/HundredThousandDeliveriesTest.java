package org.amparo.reporting.fivew;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The 5W of a December with 100,000 deliveries, after eleven months with 20,000 each, among half a million facts of others:
 * how long the rows take and how much memory, printed with the plan. With {@code deploy/prove}, or
 * {@code -Dleft-out= -Dtest=HundredThousandDeliveriesTest}.
 */
@Tag("prove")
class HundredThousandDeliveriesTest {
    private static final Logger LOG = Logger.getLogger(HundredThousandDeliveriesTest.class);
    private static final String ORGANISATION = "PE-CASA-ABIERTA";
    private static final int DELIVERIES = 100_000;
    private static final int BEFORE = 220_000;
    private static final int OF_OTHERS = 500_000;
    private static final int PEOPLE = 150_000;

    private static MigratedDatabase database;

    @BeforeAll
    static void fill() {
        database = new MigratedDatabase();
        facts("0", PEOPLE, DELIVERIES, "'2026-12-01'", "'" + ORGANISATION + "'");
        facts("1", PEOPLE / 3, BEFORE, "make_date(2026, 1 + n % 11, 1)", "'" + ORGANISATION + "'");
        facts("2", PEOPLE, OF_OTHERS, "make_date(2026, 1 + n % 12, 1)", "'PE-OTRA-' || n % 40");
        people();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    /** One in ten for people nobody registered, one in ten in cash, one in fifty named by nobody's age. */
    private static void facts(String series, int among, int howMany, String month, String organisation) {
        change("""
            insert into fact (id, revision, kind, month, country, admin1, organisation, implementing_partner, indicator,
                service, quantity, unit, modality, value, mechanism, rmrp, registered, individuals, population_group,
                exploitation, control)
            select %s || lpad(n::text, 31, '0'), 1, 'DELIVERY', %s, 'PER',
                (array['PE-LIM','PE-CUS','PE-TUM','PE-ARE','PE-LAL','PE-PIU'])[1 + n %% 6], %s,
                case when n %% 7 = 0 then 'PE-PUENTE' end, 'RE_PRHT3',
                (array['SHELTER_EMERGENCY','LEGAL_ADVICE','FOOD','MHPSS','CASH_ASSISTANCE','HEALTH_GENERAL','COUNSELLING',
                    'DOCUMENTATION'])[1 + n %% 8],
                1 + n %% 5, 'SESSION', case when n %% 10 = 3 then 'CASH' else 'IN_KIND' end,
                case when n %% 10 = 3 then 25 end, case when n %% 10 = 3 then 'VOUCHER' end, n %% 3 <> 0, n %% 10 <> 9,
                2, case when n %% 10 = 9 then 'IN_TRANSIT' end, '{}', '{}'
            from generate_series(1, %d) n""".formatted(series, month, organisation, howMany));
        change("""
            insert into fact_person (fact, person_pseudonym, age_gender, population_group)
            select %s || lpad(n::text, 31, '0'), decode(lpad(to_hex(1 + (n::bigint * 7919 + k * 104729) %% %d), 48, '0'), 'hex'),
                case when n %% 50 = 0 then 'UNKNOWN' else
                    (array['GIRL','BOY','WOMAN','MAN','OTHER_U18','OTHER_18P'])[1 + n %% 6] end, 'IN_DESTINATION'
            from generate_series(1, %d) n cross join generate_series(0, 1) k where n %% 10 <> 9
            on conflict do nothing""".formatted(series, among, howMany));
        change("""
            insert into fact_headcount (fact, age_gender, individuals)
            select %s || lpad(n::text, 31, '0'), 'WOMAN', 2 from generate_series(1, %d) n where n %% 10 = 9
            """.formatted(series, howMany));
    }

    /** One in fifty has another file, and counts under that. */
    private static void people() {
        change("""
            insert into fact (id, revision, kind, month, country, population_group, age_gender, person_pseudonym, counted_as,
                registered, exploitation, control)
            select '3' || lpad(n::text, 31, '0'), 1, 'PERSON', '2026-01-01', 'PER', 'IN_DESTINATION', 'WOMAN',
                decode(lpad(to_hex(n), 48, '0'), 'hex'),
                case when n %% 50 = 0 then decode(lpad(to_hex(n - 1), 48, '0'), 'hex') end, true, '{}', '{}'
            from generate_series(1, %d) n""".formatted(PEOPLE));
    }

    @Test
    void theRowsOfADecemberAreMadeInSecondsAndTakeNoMoreMemoryThanTheirOwn() throws SQLException {
        measured("never analysed");
        change("analyze fact, fact_person, fact_headcount");
        var lines = measured("analysed");

        LOG.info("plan\n" + database.plan(ORGANISATION, "2026-12"));
        var month = new Month("2026-12");
        assertThat(lines).isNotEmpty().allMatch(line -> JudgedLine.of(line, ORGANISATION, month)
                .isGiven());
    }

    private static List<Line> measured(String what) {
        var before = used();
        var lines = timed(what, () -> database.rows(ORGANISATION, "2026-12"));
        LOG.infof("%s: %d rows, %d kB of memory kept", what, lines.size(), (used() - before) / 1024);
        return lines;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static <T> T timed(String what, Supplier<T> work) {
        var begun = System.nanoTime();
        var result = work.get();
        LOG.infof("%s: %d ms", what, Duration.ofNanos(System.nanoTime() - begun).toMillis());
        return result;
    }

    private static void change(String statement) {
        database.superuser().useHandle(handle -> handle.execute(statement));
    }
}
