package org.amparo.reporting.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.amparo.reporting.code.Platform;

/** The plan of 2023 and 2024 as it comes with this version. */
final class PrintedPlan {
    private PrintedPlan() {}

    static List<PlanFigure> figures() {
        try (var file = PrintedPlan.class.getResourceAsStream("/reference/rmrp-2023-2024-key-figures.csv")) {
            var sheet = new PlanSheet(null);
            return sheet.sheet().read(file.readAllBytes(), 100).rows().stream()
                    .map(sheet::figure)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static PlanFigure of(int year, Platform platform) {
        return figures().stream()
                .filter(figure -> figure.cell().equals(PlanCell.of(year, platform)))
                .findFirst()
                .orElseThrow();
    }
}
