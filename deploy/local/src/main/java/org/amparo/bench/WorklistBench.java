package org.amparo.bench;

import java.sql.SQLException;
import java.util.Locale;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/** The worklist as the most restricted role sees it, over many cases of others; and a supervisor's page 1,000. */
final class WorklistBench {
    private static final int OWN = 40;

    private final LocalSystem system;
    private final Login caseworker;
    private final Login supervisor;

    WorklistBench(LocalSystem system, Login caseworker, Login supervisor) {
        this.system = system;
        this.caseworker = caseworker;
        this.supervisor = supervisor;
    }

    void measure(int cases) throws Exception {
        var url = system.url(AmparoService.CASE);
        try (var list = list()) {
            fill(list, cases);
            System.out.printf(Locale.ROOT, "Worklist over %,d cases (aim: at most 400 buffers, p99 <= 30 ms)%n", cases);
            list.firstPage("a caseworker with " + OWN, new Http(url, caseworker));
            list.firstPage("a supervisor of all", new Http(url, supervisor));
            list.pageThousand("a supervisor of all", new Http(url, supervisor));
        }
    }

    /** Writes the cases, for whoever measures something else over them. */
    void fill(int cases) throws Exception {
        try (var list = list()) {
            fill(list, cases);
        }
    }

    private ListBench list() throws SQLException {
        return new ListBench(
                system.database(AmparoService.CASE),
                "/cases?size=25",
                "'case_file', 'person', 'caseload', 'access_exclusion', 'colleague'");
    }

    private void fill(ListBench list, int cases) throws Exception {
        list.fill("""
            insert into case_file (id, reference, organisation, country, admin1, case_type, security_level,
                identified_by, status, registered_at, people)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid,
                'ZZ-' || lpad(i::text, 8, '0'), 'PE-CASA-ABIERTA', 'PER', 'PE-LIM', 'TRAFFICKING', 'HIGH',
                'HOTLINE', 'OPEN', now() - i * interval '1 s', 2
            from generate_series(1, %d) i\
            """.formatted(cases), """
                insert into person (id, case_id, number, age_band, gender, citizenship, population_group, languages,
                    support_needs, with_us_since, holding_kind, holding_given_by, holding_means, holding_until)
                select gen_random_uuid(), f.id, n, 'FROM_48', 'FEMININE', '{VEN}', 'IN_DESTINATION', '{es}', '{}',
                    current_date, 'CONSENT', 'SELF', 'WRITTEN', now() + interval '1 y'
                from case_file f, generate_series(1, 2) n where f.reference like 'ZZ-%'\
                """, """
                insert into caseload (subject, sort_at, resource, since, until)
                select 'role:PE-CASA-ABIERTA:supervisor', registered_at, id, registered_at, now() + interval '9 y'
                from case_file where reference like 'ZZ-%'\
                """, """
                    insert into caseload (subject, sort_at, resource, since, until)
                    select 'user:%s', registered_at, id, registered_at, now() + interval '9 y'
                    from (select id, registered_at, row_number() over (order by registered_at desc) n from case_file
                        where reference like 'ZZ-%%') f
                    where n %% %d = 0\
                    """.formatted(caseworker.subject(), cases / OWN));
    }
}
