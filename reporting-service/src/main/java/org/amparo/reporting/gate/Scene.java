package org.amparo.reporting.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.reporting.gate.Attack.Group;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Dimension;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.published.Kept;
import org.amparo.reporting.published.Release;

/** Everything one kind of reader has before them: a release and those before it, and what is true behind them. */
final class Scene {
    private final Population population;
    private final Lattice lattice;
    private final World world = new World();
    private final List<Truth> truths = new ArrayList<>();

    Scene(Population population, Lattice whole, Release release, List<Kept> earlier) {
        this.population = population;
        var now = earlier.stream().map(Kept::release);
        lattice = union(whole, Stream.concat(Stream.of(release), now).toList());
        truths.add(Truth.of(population, lattice));
        world.add(Layer.NOW, lattice, truths.getFirst().units());
        world.print(Layer.NOW, release);
        earlier.forEach(before -> place(whole, before));
    }

    /** A release of the same counts narrows them; one of other counts is another layer, and the change between a third. */
    private void place(Lattice whole, Kept before) {
        var truth = Truth.of(before);
        var cells = before.release().within(whole).cells();
        for (var age = 0; age < truths.size(); age++) {
            if (truths.get(age).agreesWith(truth, cells)) {
                world.print(Layer.before(age), before.release());
                return;
            }
        }
        var layer = Layer.before(truths.size());
        truths.add(truth);
        world.add(layer, before.release().within(whole), truth.units());
        world.print(layer, before.release());
        world.addChanges(layer);
    }

    private static Lattice union(Lattice whole, List<Release> releases) {
        var given = releases.stream()
                .flatMap(release -> release.within(whole).tables().stream())
                .toList();
        return whole.without(
                whole.tables().stream().filter(table -> !given.contains(table)).toList());
    }

    World world() {
        return world;
    }

    Neighbourhoods neighbourhoods() {
        return new Neighbourhoods(world, lattice);
    }

    /** The counts whose values must stay open: with few cases behind them, or few units that changed. */
    List<Integer> sensitive(Rules rules) {
        var numbers = new ArrayList<Integer>();
        for (var layer : world.layers().stream().sorted(Layer.IN_ORDER).toList()) {
            world.numbers(layer)
                    .filter(number -> sensitive(layer, number, rules))
                    .forEach(numbers::add);
        }
        return numbers;
    }

    private boolean sensitive(Layer layer, int number, Rules rules) {
        return layer.change()
                ? rules.sensitive(Math.abs(world.truth()[number]))
                : rules.sensitive(truths.get(layer.age()).casesOf(world.cell(number)));
    }

    /** The groups of now in which somebody could be shown to be like everybody else. */
    List<Group> groups() {
        return lattice.tables().stream()
                .flatMap(table -> table.by().stream()
                        .filter(Dimension::sensitive)
                        .flatMap(dimension -> table.cells().stream()
                                .filter(cell -> mayBeShared(cell, dimension))
                                .map(cell -> group(cell, dimension))))
                .toList();
    }

    private static boolean mayBeShared(Cell cell, Dimension dimension) {
        return dimension.kind() != Dimension.Kind.COLUMN
                || cell.at(dimension.name()).filter(Dimension.YES::equals).isPresent();
    }

    private Group group(Cell cell, Dimension dimension) {
        var whole = cell.without(dimension.name());
        var rest = dimension.values().stream()
                .map(value -> whole.with(dimension, value))
                .filter(other -> !other.equals(cell))
                .map(other -> world.number(Layer.NOW, other))
                .toList();
        return new Group(world.number(Layer.NOW, whole), rest);
    }

    /** What each contributor knows besides: all units of now they have a record of. */
    List<Knowledge> contributors() {
        var reader = Knowledge.ofReader(world);
        var all = new ArrayList<Knowledge>();
        for (var organisation : population.organisations()) {
            var own = Truth.knownTo(organisation, population, lattice).units();
            all.add(reader.with("contributor " + (all.size() + 1), records(own)));
        }
        return all;
    }

    /** What somebody knows who is told how far all counts of the release are from the truth together. */
    Knowledge toldAllDeviations(Release release) {
        var printed = new int[world.size()];
        Arrays.fill(printed, -1);
        release.cells().forEach((cell, count) -> printed[world.number(Layer.NOW, cell)] = count.count());
        return Knowledge.ofReader(world).withAllDeviations(printed, world.truth());
    }

    private int[] records(Map<Cell, Integer> own) {
        var records = world.lowest();
        var truth = world.truth();
        world.layers().stream().filter(layer -> !layer.change()).forEach(layer -> world.numbers(layer)
                .forEach(number -> records[number] = Math.min(truth[number], own.getOrDefault(world.cell(number), 0))));
        return records;
    }
}
