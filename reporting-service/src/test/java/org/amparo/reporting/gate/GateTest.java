package org.amparo.reporting.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.amparo.reporting.lattice.Cell;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Lattices;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.population.Populations;
import org.amparo.reporting.published.Kept;
import org.amparo.reporting.published.PublishedCell;
import org.amparo.reporting.published.PublishedTable;
import org.amparo.reporting.published.Release;
import org.amparo.reporting.published.TrueCount;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Releases written by hand, as a faulty engine would make them. */
class GateTest {
    private static final Lattice LATTICE = Lattices.small();
    private static final Rules RULES = Rules.forAuditors();
    private static final Population POPULATION =
            Populations.drawn(11, 60, 28, List.of("COL", "PER", "ECU", "BRA"), 0.7);
    private static final Truth TRUTH = Truth.of(POPULATION, LATTICE);

    @Test
    void isRedOnNaiveSuppressionOfTheMechanism() {
        var recovered = NaiveSuppression.byReaders(Populations.ofTheMechanism(), Lattice.ofThisService(), RULES);

        assertThat(recovered).isGreaterThanOrEqualTo(70);
    }

    @Test
    @Tag("prove")
    void isRedderStillWithAContributorsRecords() {
        var recovered = NaiveSuppression.byAnybody(Populations.ofTheMechanism(), Lattice.ofThisService(), RULES);

        assertThat(recovered).isGreaterThanOrEqualTo(90);
    }

    @Test
    void findsCountsThatAreNotWhatTheySay() {
        var exact = release(TRUTH::of, 0);

        var judgement = Gate.usual().judge(POPULATION, LATTICE, exact, List.of());

        assertThat(judgement.passed()).isFalse();
        assertThat(judgement.broken()).contains("broken: each count is 0 or at least k");
    }

    @Test
    void findsATotalThatIsNotExact() {
        var off = release(cell -> cell.places().isEmpty() ? TRUTH.of(cell) + 1 : 0, RULES.bound());

        assertThat(Gate.usual().judge(POPULATION, LATTICE, off, List.of()).broken())
                .contains("broken: each count is within its bound", "broken: tables add up");
    }

    @Test
    void knowsTheCountsWhoseBoundsLeaveNoRoom() {
        var run = attack(release(TRUTH::of, 1))
                .run(Knowledge.ofReader(scene(release(TRUTH::of, 1)).world()));

        assertThat(run.narrow()).isEqualTo(run.sensitive()).isPositive();
        assertThat(run.smallest()).isLessThan(RULES.width());
        assertThat(run.passed()).isFalse();
    }

    @Test
    void leavesRoomWhereTheBoundsDo() {
        var release = release(TRUTH::of, RULES.bound());

        var run = attack(release).run(Knowledge.ofReader(scene(release).world()));

        assertThat(run.narrow()).isZero();
        assertThat(run.homogeneous()).isZero();
    }

    @Test
    void letsAContributorKnowMoreThanAReader() {
        var release = release(cell -> TRUTH.of(cell) < RULES.k() ? 0 : TRUTH.of(cell), RULES.k() - 1);
        var scene = scene(release);
        var attack = new Attack(scene, RULES, 300);

        var reader = attack.run(Knowledge.ofReader(scene.world()));
        var contributors = scene.contributors().stream().map(attack::run).toList();

        assertThat(contributors).anyMatch(run -> run.narrow() > reader.narrow());
    }

    @Test
    void readsEarlierReleasesOfTheSamePeopleTogetherWithTheNewOne() {
        var lower = release(cell -> shifted(cell, -RULES.width()), RULES.width() + 1);
        var upper = release(cell -> shifted(cell, RULES.width()), RULES.width() + 1);

        var apart = new Attack(scene(upper), RULES, 300)
                .run(Knowledge.ofReader(scene(upper).world()));
        var together = new Scene(POPULATION, LATTICE, upper, List.of(kept(lower)));
        var both = new Attack(together, RULES, 300).run(Knowledge.ofReader(together.world()));

        assertThat(both.sensitive()).isEqualTo(apart.sensitive());
        assertThat(both.narrow()).isGreaterThan(apart.narrow());
    }

    @Test
    void showsAGroupInWhichEverybodyIsTheSame() {
        var release = release(TRUTH::of, 0);
        var scene = scene(release);
        var group = scene.groups().stream()
                .filter(candidate -> candidate.rest().stream()
                                .allMatch(number -> scene.world().truth()[number] == 0)
                        && scene.world().truth()[candidate.whole()] > 0)
                .toList();

        var run = attack(release).run(Knowledge.ofReader(scene.world()));

        assertThat(group).isNotEmpty();
        assertThat(run.homogeneous()).isEqualTo(group.size());
    }

    /** Totals and true zeros stay what they are. */
    private static int shifted(Cell cell, int by) {
        var count = TRUTH.of(cell);
        return cell.places().isEmpty() || count == 0 ? count : Math.max(0, count + by);
    }

    private static Attack attack(Release release) {
        return new Attack(scene(release), RULES, 300);
    }

    private static Scene scene(Release release) {
        return new Scene(POPULATION, LATTICE, release, List.of());
    }

    private static Kept kept(Release release) {
        var counts = TRUTH.units().entrySet().stream()
                .map((Map.Entry<Cell, Integer> entry) ->
                        new TrueCount(entry.getKey(), entry.getValue(), TRUTH.casesOf(entry.getKey()), 0))
                .toList();
        return new Kept(release, counts, List.of());
    }

    private static Release release(ToIntFunction<Cell> count, int bound) {
        var tables = LATTICE.tables().stream()
                .map(table -> PublishedTable.of(
                        table.name(),
                        table.cells().stream()
                                .map(cell -> new PublishedCell(
                                        cell,
                                        count.applyAsInt(cell),
                                        cell.places().isEmpty() ? 0 : bound))
                                .toList()))
                .toList();
        return new Release(POPULATION.period(), RULES, LATTICE.digest(), tables, List.of());
    }
}
