package org.amparo.reporting.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.amparo.reporting.imports.Tables.HEADING;
import static org.amparo.reporting.imports.Tables.sent;
import static org.amparo.reporting.imports.Tables.undone;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class BundledTablesWorkerTest {
    @Inject
    BundledTablesWorker worker;

    @Test
    void everyTableOfThisVersionIsThereAndLoadingAgainAddsNone() {
        worker.load();
        worker.load();

        assertThat(Rows.of("select source from figure_import where made_by = 'service' and source not like 'BUNDLED%'"))
                .hasSize(BundledTable.values().length);
        assertThat(Rows.of("""
                        select f.year from plan_figure f join figure_import_in_force s on s.import = f.import
                            and s.year = f.year
                        where s.source = 'RMRP-2023-2024'""")).hasSize(18);
    }

    @Test
    void aCorrectionOfAVersionArrives() {
        load("BUNDLED-1", "2050,Peru,1\n");
        load("BUNDLED-1", "2050,Peru,2\n");

        assertThat(targets(2050)).containsExactly(2L);
    }

    @Test
    void replicasThatStartTogetherLoadItOnce() throws Exception {
        try (var replicas = Executors.newFixedThreadPool(4)) {
            replicas.invokeAll(Collections.nCopies(4, Executors.callable(() -> load("BUNDLED-4", "2053,Peru,1\n"))));
        }

        assertThat(Rows.of("select id from figure_import where source = 'BUNDLED-4'"))
                .hasSize(1);
    }

    @Test
    void whatAPersonImportedIsNotOverwrittenAtTheNextStart() {
        load("BUNDLED-2", "2051,Peru,1\n");
        var ours = sent("BUNDLED-2", HEADING + "2051,Peru,7\n").getHeader("Location");

        load("BUNDLED-2", "2051,Peru,1\n");
        load("BUNDLED-2", "2051,Peru,2\n");
        assertThat(targets(2051)).containsExactly(7L);

        undone(ours).then().statusCode(204);
        assertThat(targets(2051)).containsExactly(1L);
        load("BUNDLED-2", "2051,Peru,2\n");
        assertThat(targets(2051)).containsExactly(2L);
    }

    @Test
    void whatAPersonUndidStaysUndone() {
        load("BUNDLED-3", "2052,Peru,1\n");
        var bundled = Rows.of("select id from figure_import where source = 'BUNDLED-3'")
                .getFirst()
                .get("id");

        undone("/figure-imports/" + bundled).then().statusCode(204);
        load("BUNDLED-3", "2052,Peru,1\n");

        assertThat(targets(2052)).isEmpty();
    }

    private void load(String source, String rows) {
        worker.load(FigureKind.PLAN_FIGURES, new Origin(source, "A test"), (HEADING + rows).getBytes(UTF_8));
    }

    private static List<Object> targets(int year) {
        return Rows.of("""
                        select f.target from plan_figure f
                            join figure_import_in_force s on s.import = f.import and s.year = f.year
                        where f.year = ?""", year).stream().map(row -> row.get("target")).toList();
    }
}
