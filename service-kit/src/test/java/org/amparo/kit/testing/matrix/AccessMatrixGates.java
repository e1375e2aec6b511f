package org.amparo.kit.testing.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.kit.testing.CommittedOpenApi;
import org.amparo.kit.testing.Endpoint;
import org.junit.jupiter.api.Test;

/**
 * Nobody sees a case without a grant: each role of each organisation asks for each thing in each of its states at each
 * endpoint, and hears what the service's table says. Each service builds the things; what must come of a cell follows
 * from its row and from who stands how to the thing.
 */
public abstract class AccessMatrixGates {
    private final AccessTable table = AccessTable.ofTheService();

    /** Everything this service can have, in its states, and who stands how to it. */
    protected abstract List<Matter> world();

    /**
     * What is sent there by somebody who means it: well-formed, so that access is decided and not the body. A text is sent
     * as a table (CSV), anything else as JSON.
     */
    protected abstract Object body(Endpoint endpoint, Map<String, String> parts);

    /** What a service must go on hearing from another one while some thousand questions are asked; nothing for most. */
    protected void goesOnHearing() {}

    @Test
    void everyEndpointHasARowAndEveryRowAnEndpoint() {
        assertThat(table.endpoints())
                .as("access-matrix.txt and the committed API")
                .containsExactlyInAnyOrderElementsOf(CommittedOpenApi.endpoints());
    }

    @Test
    void nobodyHearsMoreThanTheirGrants() {
        var matters = matters();
        var cells = new ArrayList<Cell>();
        var wrong = new ArrayList<String>();
        var executed = new EnumMap<Cell.Expected, Integer>(Cell.Expected.class);
        try (var door = new Door()) {
            for (var row : table.rows()) {
                goesOnHearing();
                var generated = Cell.of(row, matters.get(row.about()));
                var judging = new Judging(row, door, this::body);
                for (var cell : generated) {
                    wrong.addAll(judging.judge(cell));
                    executed.merge(cell.expected(), 1, Integer::sum);
                }
                wrong.addAll(judging.unheard());
                cells.addAll(generated);
            }
        }

        report(cells.size(), executed, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(executed.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(cells.size());
    }

    private Map<String, List<Matter>> matters() {
        var matters = Stream.concat(Stream.of(Matter.ofNothing()), world().stream())
                .collect(Collectors.groupingBy(Matter::about));
        assertThat(matters.keySet())
                .as("things in the world, and things the table is about")
                .isEqualTo(table.rows().stream().map(AccessRow::about).collect(Collectors.toSet()));
        return matters;
    }

    private static void report(int generated, Map<Cell.Expected, Integer> executed, int wrong) {
        System.out.printf("access matrix: %d cells generated, executed %s, wrong %d%n", generated, executed, wrong);
    }
}
