package org.amparo.reporting.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.published.PublishedCell;
import org.amparo.reporting.published.PublishedTable;
import org.amparo.reporting.published.Release;

/** What everybody else does, to show that the attacker would see it: exact counts, and those under k left out. */
final class NaiveSuppression {
    private NaiveSuppression() {}

    static Release of(Population population, Lattice lattice, Rules rules) {
        var truth = Truth.of(population, lattice);
        var tables = lattice.tables().stream()
                .map(table -> PublishedTable.of(
                        table.name(),
                        table.cells().stream()
                                .map(cell -> cell(cell, truth, rules))
                                .toList()))
                .toList();
        return new Release(population.period(), rules, lattice.digest(), tables, List.of());
    }

    /** A hidden count is known to be 1 to k-1, and so written as 1 that may be k-2 more. */
    private static PublishedCell cell(Cell cell, Truth truth, Rules rules) {
        var count = truth.of(cell);
        return hidden(count, rules) ? new PublishedCell(cell, 1, rules.k() - 2) : new PublishedCell(cell, count, 0);
    }

    static boolean hidden(int count, Rules rules) {
        return count > 0 && count < rules.k();
    }

    /** Per cent of what was hidden that whoever reads the tables knows to the unit. */
    static double byReaders(Population population, Lattice lattice, Rules rules) {
        var scene = new Scene(population, lattice, of(population, lattice, rules), List.of());
        return perCent(scene, rules, List.of(Knowledge.ofReader(scene.world())));
    }

    /** The same of a reader or one of the contributors. */
    static double byAnybody(Population population, Lattice lattice, Rules rules) {
        var scene = new Scene(population, lattice, of(population, lattice, rules), List.of());
        return perCent(scene, rules, scene.contributors());
    }

    private static double perCent(Scene scene, Rules rules, List<Knowledge> attackers) {
        var world = scene.world();
        var truth = world.truth();
        var hidden = world.numbers(Layer.NOW)
                .filter(number -> hidden(truth[number], rules))
                .boxed()
                .toList();
        var widths = new Widths(world, scene.neighbourhoods(), new OtherWorlds(world), 300);
        var known = new HashSet<Integer>();
        attackers.forEach(knowledge -> known.addAll(known(hidden, widths, knowledge)));
        return 100.0 * known.size() / hidden.size();
    }

    private static Set<Integer> known(List<Integer> hidden, Widths widths, Knowledge knowledge) {
        widths.beginFor(knowledge);
        var known = new HashSet<Integer>();
        for (var number : hidden) {
            var width = widths.of(number, 1, knowledge);
            if (width.value() == 0 && width.exhausted()) {
                known.add(number);
            }
        }
        return known;
    }
}
