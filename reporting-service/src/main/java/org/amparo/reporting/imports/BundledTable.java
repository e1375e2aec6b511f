package org.amparo.reporting.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The figures that come with this version, as printed; what could not be read is told beside the files. */
enum BundledTable {
    RMRP_2023_2024(
            FigureKind.PLAN_FIGURES,
            "RMRP-2023-2024",
            "Refugee and Migrant Response Plan 2023-2024 (R4V), sub-sector Human Trafficking and Smuggling, key figures",
            "rmrp-2023-2024-key-figures"),
    END_YEAR_2021_PLAN(
            FigureKind.PLAN_FIGURES,
            "R4V-END-YEAR-2021",
            "End of Year 2021 Key Figures, Human Trafficking and Smuggling (R4V)",
            "end-year-2021-plan"),
    END_YEAR_2021_RESULTS(
            FigureKind.YEARLY_RESULTS,
            "R4V-END-YEAR-2021",
            "End of Year 2021 Key Figures, Human Trafficking and Smuggling (R4V)",
            "end-year-2021-results"),
    END_YEAR_2021_FUNDING(
            FigureKind.FUNDING,
            "R4V-END-YEAR-2021",
            "End of Year 2021 Key Figures, Human Trafficking and Smuggling (R4V)",
            "end-year-2021-funding"),
    FINDINGS_2022(
            FigureKind.YEARLY_RESULTS,
            "R4V-PRIORITIES-2022",
            "Findings and Priorities 2022, Human Trafficking and Smuggling (R4V)",
            "findings-2022-results"),
    END_YEAR_2023_RESULTS(
            FigureKind.YEARLY_RESULTS,
            "R4V-END-YEAR-2023",
            "End-Year Report 2023, Human Trafficking and Smuggling (R4V)",
            "end-year-2023-results"),
    END_YEAR_2023_FUNDING(
            FigureKind.FUNDING,
            "R4V-END-YEAR-2023",
            "End-Year Report 2023, Human Trafficking and Smuggling (R4V)",
            "end-year-2023-funding"),
    RMRP_2023_2024_STATISTICS(
            FigureKind.EXTERNAL_STATISTICS,
            "RMRP-2023-2024",
            "Refugee and Migrant Response Plan 2023-2024 (R4V), sub-sector Human Trafficking and Smuggling, key figures",
            "rmrp-2023-2024-statistics"),
    END_YEARS_STATISTICS(
            FigureKind.EXTERNAL_STATISTICS,
            "R4V-REPORTS-2021-2023",
            "Sentences of the reports of R4V on 2021, 2022 and 2023, Human Trafficking and Smuggling",
            "reports-2021-2023-statistics"),
    CARIBBEAN_2021(
            FigureKind.EXTERNAL_STATISTICS,
            "R4V-CARIBBEAN-2021",
            "Trafficking in Persons, background note of the Caribbean platform (R4V), June 2021",
            "caribbean-2021-statistics");

    private final FigureKind kind;
    private final String source;
    private final String title;
    private final String resource;

    BundledTable(FigureKind kind, String source, String title, String resource) {
        this.kind = kind;
        this.source = source;
        this.title = title;
        this.resource = "/reference/" + resource + ".csv";
    }

    FigureKind kind() {
        return kind;
    }

    Origin origin() {
        return new Origin(source, title);
    }

    byte[] file() {
        try (var file = Objects.requireNonNull(BundledTable.class.getResourceAsStream(resource), resource)) {
            return file.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
