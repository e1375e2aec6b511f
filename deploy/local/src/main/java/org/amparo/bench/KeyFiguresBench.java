package org.amparo.bench;

import java.sql.SQLException;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/** The key figures of a year that has a plan, funding, and two releases as large as a lattice may be. */
final class KeyFiguresBench {
    private static final String TABLES =
            "'release', 'plan_figure', 'funding', 'figure_import', 'figure_request', 'ledger_leaf'";

    private final LocalSystem system;
    private final Login auditor;

    KeyFiguresBench(LocalSystem system, Login auditor) {
        this.system = system;
        this.auditor = auditor;
    }

    void measure() throws SQLException, InterruptedException {
        var http = new Http(system.url(AmparoService.REPORTING), auditor);
        try (var figures = new ListBench(
                        system.database(AmparoService.REPORTING), "/products/key-figures?period=2023", TABLES);
                var coverage = new ListBench(
                        system.database(AmparoService.REPORTING), "/products/coverage?period=2023", TABLES)) {
            fill(figures);
            System.out.println("Key figures of a year (aim: p99 <= 50 ms)");
            figures.firstPage("an auditor, key figures", http);
            coverage.firstPage("an auditor, coverage", http);
        }
    }

    /** 18 countries, 9 platforms, 6 groups, and columns of services by country: close to 2,000 counts a half-year. */
    private static void fill(ListBench figures) throws SQLException {
        figures.fill("""
                insert into release_job (year, half, edition, asked_by, state, stage, certificate)
                select 2023, half, 1, 'user:bench', 'PUBLISHED', 'DONE', '{}' from generate_series(1, 2) half""", """
                with country as (select unnest('{ABW,ARG,BOL,BRA,CHL,COL,CRI,CUW,DOM,ECU,GUY,MEX,PAN,PER,PRY,TTO,URY,OTHER}'::text[]) v),
                platform as (select unnest('{BRA,CHL,COL,ECU,PER,CARIBBEAN,CAM,SOUTHERN_CONE,OTHER}'::text[]) v),
                populations as (select unnest('{IN_DESTINATION,IN_TRANSIT,PENDULAR,RETURNEE,HOST_COMMUNITY,UNKNOWN}'::text[]) v),
                answer as (select unnest('{yes,no}'::text[]) v),
                cell(name, places) as (
                    select 'INDIVIDUAL', '[]'::jsonb
                    union all select 'INDIVIDUAL/platform',
                        jsonb_build_array(jsonb_build_object('dimension', 'platform', 'value', v)) from platform
                    union all select 'INDIVIDUAL/populationGroup',
                        jsonb_build_array(jsonb_build_object('dimension', 'populationGroup', 'value', v)) from populations
                    union all select 'INDIVIDUAL/country/populationGroup', jsonb_build_array(
                        jsonb_build_object('dimension', 'country', 'value', c.v),
                        jsonb_build_object('dimension', 'populationGroup', 'value', g.v)) from country c, populations g
                    union all select 'INDIVIDUAL/country/bench.' || n, jsonb_build_array(
                        jsonb_build_object('dimension', 'bench.' || n, 'value', a.v),
                        jsonb_build_object('dimension', 'country', 'value', c.v))
                        from country c, answer a, generate_series(1, 51) n),
                printed as (
                    select jsonb_agg(jsonb_build_object('name', name, 'cells', cells,
                        'accuracy', '{"meanBound": 8, "largestBound": 8}'::jsonb)) tables
                    from (select name, jsonb_agg(jsonb_build_object('count', 20, 'bound', 8,
                            'cell', jsonb_build_object('unit', 'INDIVIDUAL', 'places', places))) cells
                        from cell group by name) t)
                insert into release (year, half, edition, audience, k, document, published_at)
                select 2023, half, 1, 'AUDITORS', 5, jsonb_build_object('period', jsonb_build_object('year', 2023, 'half', half),
                    'rules', '{"k": 5, "bound": 8, "largestShare": 85, "revisionUnits": 15}'::jsonb,
                    'latticeDigest', 'bench', 'withheld', '[]'::jsonb, 'tables', tables), now()
                from printed, generate_series(1, 2) half""");
    }
}
