package org.amparo.reporting.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.amparo.reporting.code.Platform;

/** The plan's key figures as they came with this version, see the note on their source beside the sheet. */
final class PrintedPlan {
    /** Named in every answer that shows a figure of it. */
    static final String SOURCE =
            "Refugee and Migrant Response Plan 2023-2024 (R4V), sub-sector Human Trafficking and Smuggling, key figures";

    private static final String SHEET = "/reference/rmrp-2023-2024-key-figures.csv";
    private static final int LINES_OF_HEADING = 2;

    private PrintedPlan() {}

    static List<PlanFigure> figures() {
        var sheet = Objects.requireNonNull(PrintedPlan.class.getResourceAsStream(SHEET), "the plan is missing");
        try (var lines = new BufferedReader(new InputStreamReader(sheet, StandardCharsets.UTF_8))) {
            return lines.lines().skip(LINES_OF_HEADING).map(PrintedPlan::figure).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static PlanFigure figure(String line) {
        var cells = line.split(",", -1);
        return new PlanFigure(
                Integer.parseInt(cells[0]),
                Platform.printedAs(cells[1]).orElseThrow(),
                Long.parseLong(cells[2]),
                Long.parseLong(cells[3]),
                new BigDecimal(cells[4]),
                Long.parseLong(cells[5]),
                cells[6].isEmpty() ? null : Integer.valueOf(cells[6]));
    }
}
