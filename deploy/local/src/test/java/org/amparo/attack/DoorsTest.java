package org.amparo.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.amparo.attack.known.Lattice;
import org.amparo.local.layout.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorsTest {
    private static final Set<String> SPANS = Set.of("2025", "2025-H1");

    @TempDir
    Path docs;

    @Test
    void asksForEachTableOfTheLatticeAndEachProductOfTheCanvas() throws IOException {
        var root = Checkout.root();
        var lattice = Lattice.read(root.resolve("reporting-service/src/main/resources/release-lattice.yaml"));

        var questions = Doors.in(root.resolve("docs"), lattice).questions(SPANS);

        assertThat(questions)
                .contains(new Question("/products/mechanism?period=2025-H1", "text/csv"))
                .contains(new Question("/products/exploitation?period=2025", "application/json"))
                .contains(new Question("/products/exploitation?audience=public&period=2025", "application/json"))
                .contains(new Question("/products/key-figures?period=2025", "text/html"));
        assertThat(questions.stream().filter(question -> question.path().startsWith("/products/tables?")))
                .hasSize(2 * SPANS.size() * lattice.tables().size());
        assertThat(questions).noneMatch(question -> question.path().startsWith("/releases"));
    }

    @Test
    void findsANewDoorAndANewProduct() throws IOException {
        Files.createDirectories(docs.resolve("openapi"));
        Files.createDirectories(docs.resolve("canvases"));
        Files.writeString(docs.resolve("openapi/reporting-service.yaml"), """
                paths:
                  /open/{product}:
                    get:
                      parameters: [{name: product, in: path}, {name: year, in: query}]
                      security: [{SecurityScheme: [auditor]}]
                  /secret:
                    get: {security: [{SecurityScheme: [figures-officer]}]}
                """);
        Files.writeString(
                docs.resolve("canvases/reporting-service.md"), "| `GET /products/{key-figures, printable}` |");
        var lattice =
                Lattice.read(Checkout.root().resolve("reporting-service/src/main/resources/release-lattice.yaml"));

        assertThat(Doors.in(docs, lattice).questions(SPANS))
                .containsExactlyInAnyOrder(
                        new Question("/open/key-figures?year=2025", "application/json"),
                        new Question("/open/printable?year=2025", "application/json"));
    }
}
