package org.amparo.reporting.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.published.Kept;
import org.amparo.reporting.published.Release;

/**
 * Attacks a release before it is given out, with another solver and its own counting (confidentiality.md 5.4). The
 * attacker knows all printed counts of it and of the overlapping releases before, k, that a count is 0 or at least k,
 * that nobody is made up, the exact totals and the bounds; then again with all records of each contributor. What
 * cannot be decided within the limit counts as learnt.
 */
public final class Gate {
    /** The most releases before that are attacked together with a new one. */
    public static final int MOST_EARLIER = 4;

    private static final int FAILS = 2_000;
    private static final int FAILS_OF_THE_REPORTED = 10;

    private final int fails;

    /** A gate that gives a single search up after so many failures of the solver. */
    Gate(int fails) {
        this.fails = fails;
    }

    /** The gate with the limit that the bars were measured with. */
    public static Gate usual() {
        return new Gate(FAILS);
    }

    /**
     * Judges a release.
     *
     * @param earlier overlapping releases: of the same period for another audience, or those this one revises
     */
    public Judgement judge(Population population, Lattice whole, Release release, List<Kept> earlier) {
        if (earlier.size() > MOST_EARLIER) {
            throw new IllegalArgumentException("more overlapping releases than the gate was measured with");
        }
        var lattice = release.within(whole);
        var truth = Truth.of(population, lattice);
        var broken = new Printed(release, lattice, truth).broken();
        var runs = new ArrayList<Run>();
        var learnt = new ArrayList<Cell>();
        if (broken.isEmpty()) {
            audiences(release, earlier).forEach((k, rules) -> {
                var scene = new Scene(population, whole, release, readable(earlier, k));
                var attack = new Attack(scene, rules, fails);
                runs.add(attack.run(Knowledge.ofReader(scene.world())));
                scene.contributors().forEach(knowledge -> runs.add(attack.run(knowledge)));
                learnt.addAll(attack.learnt());
            });
        }
        return new Judgement(broken, lattice.cells().size(), runs, learnt);
    }

    /**
     * A run that is reported and decides nothing: the attacker takes the deviations for the smallest there are. He is
     * given their true sum, which is more than he can know.
     */
    public Run assumingMinimalDeviation(Population population, Lattice whole, Release release) {
        var scene = new Scene(population, whole, release, List.of());
        return new Attack(scene, release.rules(), FAILS_OF_THE_REPORTED).run(scene.toldAllDeviations(release));
    }

    private static List<Kept> readable(List<Kept> earlier, int k) {
        return earlier.stream()
                .filter(before -> before.release().rules().k() >= k)
                .toList();
    }

    /** Those who read this release: its own audience, and any that reads what is coarser than its own. */
    private static Map<Integer, Rules> audiences(Release release, List<Kept> earlier) {
        var rules = new TreeMap<Integer, Rules>();
        rules.put(release.rules().k(), release.rules());
        earlier.stream()
                .map(before -> before.release().rules())
                .filter(before -> before.k() < release.rules().k())
                .forEach(before -> rules.put(before.k(), before));
        return rules;
    }
}
