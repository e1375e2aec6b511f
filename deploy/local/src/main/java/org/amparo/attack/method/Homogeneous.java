package org.amparo.attack.method;

import java.util.List;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Figures;
import org.amparo.attack.known.Lattice;
import org.amparo.attack.known.Printed;

/** Groups in which everybody has one and the same sensitive value: whether figures prove it, however wide each interval is. */
public final class Homogeneous {
    private static final String NO = "no";

    private final Figures figures;
    private final Lattice lattice;
    private final Truth truth;

    public Homogeneous(Figures figures, Lattice lattice, Truth truth) {
        this.figures = figures;
        this.lattice = lattice;
        this.truth = truth;
    }

    /** Only what is true can be proved, so only that is tried. */
    public Score attack(Reconstruction reconstruction) {
        var asked = 0;
        var proved = 0;
        for (var printed : figures.all()) {
            for (var dimension : printed.cell().places().keySet()) {
                if (isShared(printed.cell(), dimension)) {
                    asked++;
                    proved += reconstruction.provesEmpty(others(printed.cell(), dimension)) ? 1 : 0;
                }
            }
        }
        return Score.ofQuestions("homogeneous groups", asked, proved);
    }

    private boolean isShared(Cell cell, String dimension) {
        return lattice.sensitive().contains(lattice.attributeOf(dimension))
                && !NO.equals(cell.places().get(dimension))
                && truth.units().getOrDefault(cell, 0) > 0
                && others(cell, dimension).stream()
                        .allMatch(other -> truth.units().getOrDefault(other, 0) == 0);
    }

    /** The same group with each of the other values. */
    List<Cell> others(Cell cell, String dimension) {
        var group = cell.without(dimension);
        return figures.all().stream()
                .map(Printed::cell)
                .filter(other -> other.places().containsKey(dimension)
                        && !other.equals(cell)
                        && other.without(dimension).equals(group))
                .toList();
    }
}
