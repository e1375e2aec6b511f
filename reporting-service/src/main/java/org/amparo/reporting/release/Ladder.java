package org.amparo.reporting.release;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.reporting.gate.Judgement;
import org.amparo.reporting.lattice.Dimension;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Table;
import org.amparo.reporting.lattice.Unit;
import org.amparo.reporting.published.Withheld.Reason;
import org.amparo.reporting.release.Attempts.Passed;

/**
 * The ladder: the program; rounding; the same with tables left out, whole, the two-way ones first; in the end nothing.
 * Each part of the lattice has a place of its own on it, so that none is made coarser for what another gave away.
 */
final class Ladder {
    private static final int MOST_TRIES = 16;

    private final Attempts attempts;
    private final Map<List<Unit>, Step> steps = new HashMap<>();

    Ladder(Attempts attempts) {
        this.attempts = attempts;
    }

    /** The first try that passes. */
    Optional<Passed> climb() {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var passed = attempt();
            if (passed.isPresent() || !coarser()) {
                return passed;
            }
        }
        return Optional.empty();
    }

    /** One try from where it stands: in the beginning the finest. */
    Optional<Passed> attempt() {
        return unsolved().isEmpty() ? attempts.judge(parts()) : Optional.empty();
    }

    private Map<Lattice, Step> parts() {
        var parts = new LinkedHashMap<Lattice, Step>();
        attempts.left().parts().forEach(part -> parts.put(part, stepOf(part)));
        return parts;
    }

    private Step stepOf(Lattice part) {
        return steps.getOrDefault(part.units(), Step.PROGRAM);
    }

    private List<Lattice> unsolved() {
        return parts().entrySet().stream()
                .filter(part -> attempts.counts(part.getKey(), part.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Makes each part coarser that failed; false where nothing coarser can be given out, or what failed is no part. */
    private boolean coarser() {
        var failed = unsolved();
        if (!failed.isEmpty()) {
            return failed.stream().allMatch(part -> coarser(part, neededLeast(part), Reason.NOT_SOLVED));
        }
        var learnt = learnt(attempts.judged());
        return !learnt.isEmpty()
                && learnt.entrySet().stream()
                        .allMatch(part -> coarser(part.getKey(), widest(part.getValue()), Reason.ATTACKED));
    }

    /** By part the tables of the cells that somebody learnt. */
    private Map<Lattice, List<Table>> learnt(Judgement judgement) {
        var learnt = new LinkedHashMap<Lattice, List<Table>>();
        for (var part : attempts.left().parts()) {
            var tables = judgement.learnt().stream()
                    .filter(cell -> part.units().contains(cell.unit()))
                    .map(part::tableOf)
                    .distinct()
                    .toList();
            if (!tables.isEmpty()) {
                learnt.put(part, tables);
            }
        }
        return learnt;
    }

    private boolean coarser(Lattice part, List<Table> tables, Reason reason) {
        if (stepOf(part) == Step.PROGRAM) {
            steps.put(part.units(), Step.ROUNDED);
            return true;
        }
        if (tables.stream().anyMatch(Table::isStoodOn)) {
            return false;
        }
        attempts.leaveOut(tables, reason);
        steps.put(part.units(), Step.PROGRAM);
        return true;
    }

    private static List<Table> widest(List<Table> tables) {
        var ways = tables.stream().mapToInt(Table::ways).max().orElseThrow();
        return tables.stream().filter(table -> table.ways() == ways).toList();
    }

    /** The last table and those of the same attributes. */
    private static List<Table> neededLeast(Lattice part) {
        var last = part.tables().getLast();
        return part.tables().stream()
                .filter(table ->
                        table.unit() == last.unit() && attributes(table).equals(attributes(last)))
                .toList();
    }

    private static List<String> attributes(Table table) {
        return table.by().stream().map(Dimension::attribute).toList();
    }
}
