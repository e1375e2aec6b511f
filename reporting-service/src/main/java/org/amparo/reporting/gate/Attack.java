package org.amparo.reporting.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.reporting.gate.OtherWorlds.Wish;
import org.amparo.reporting.gate.Widths.Possible;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Rules;

/** One reader's attack, and that of each contributor who reads the same: the same world, more or less of it known. */
final class Attack {
    private final World world;
    private final List<Integer> sensitive;
    private final List<Group> groups;
    private final int width;
    private final OtherWorlds others;
    private final Widths widths;
    private final List<Cell> learnt = new ArrayList<>();

    /**
     * A group that must not be shown to have one and the same sensitive value.
     *
     * @param rest the counts of those in the group who have another value
     */
    record Group(int whole, List<Integer> rest) {}

    /** @param fails after how many failures a search is given up: undecided counts as learnt */
    Attack(Scene scene, Rules rules, int fails) {
        world = scene.world();
        sensitive = scene.sensitive(rules);
        groups = scene.groups();
        width = rules.width();
        others = new OtherWorlds(world);
        widths = new Widths(world, scene.neighbourhoods(), others, fails);
    }

    /** The cells of which somebody learnt too much so far. */
    List<Cell> learnt() {
        return learnt;
    }

    Run run(Knowledge knowledge) {
        var before = others.steps();
        widths.beginFor(knowledge);
        var ends = new HashMap<Integer, Widths.Width>();
        sensitive.forEach(number -> ends.put(number, widths.of(number, width, knowledge)));
        var narrow = ends.entrySet().stream()
                .filter(end -> end.getValue().value() < width)
                .toList();
        narrow.forEach(end -> learnt.add(world.cell(end.getKey())));
        return new Run(
                knowledge.name(),
                width,
                sensitive.size(),
                (int) narrow.stream()
                        .filter(end ->
                                end.getValue().value() == 0 && end.getValue().exhausted())
                        .count(),
                narrow.size(),
                (int) narrow.stream().filter(end -> !end.getValue().exhausted()).count(),
                homogeneous(knowledge),
                smallest(ends),
                others.steps() - before);
    }

    private int smallest(Map<Integer, Widths.Width> ends) {
        return ends.values().stream().mapToInt(Widths.Width::value).min().orElse(width);
    }

    /** A group is shown to be of one kind when nobody else in it is possible, beyond those he knows himself. */
    private int homogeneous(Knowledge knowledge) {
        var shown = groups.stream().filter(group -> shown(group, knowledge)).toList();
        shown.forEach(group -> learnt.add(world.cell(group.rest().getFirst())));
        return shown.size();
    }

    private boolean shown(Group group, Knowledge knowledge) {
        var truth = world.truth();
        return truth[group.whole()] > knowledge.own()[group.whole()]
                && group.rest().stream()
                        .allMatch(number -> truth[number] == knowledge.own()[number])
                && group.rest().stream()
                        .map(number -> Wish.atLeast(number, truth[number] + 1))
                        .noneMatch(wish -> widths.possible(wish, knowledge) == Possible.YES);
    }
}
