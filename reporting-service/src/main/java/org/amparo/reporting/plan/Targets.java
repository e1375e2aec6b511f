package org.amparo.reporting.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.amparo.reporting.code.PopulationGroup;
import org.amparo.reporting.imports.Sourced;
import org.jspecify.annotations.Nullable;

/** What results are compared with: the target of the same people in the same year. */
@ApplicationScoped
public class Targets {
    private final PlanFigures figures;

    Targets(PlanFigures figures) {
        this.figures = figures;
    }

    /**
     * The target that a plan printed.
     *
     * @param source where it was printed
     */
    public record Target(String source, long people) {}

    /** The targets of one year. */
    public record OfYear(List<Sourced<PlanFigure>> figures) {
        /**
         * The target of these people: the one that the same source prints, else the only one there is. Of several nobody knows which was
         * meant.
         */
        public Optional<Target> of(
                Platform platform, @Nullable Country country, @Nullable PopulationGroup group, String source) {
            var targets = figures.stream()
                    .filter(printed -> isOf(printed.figure().cell(), platform, country, group))
                    .flatMap(printed -> Optional.ofNullable(printed.figure().target())
                            .filter(people -> people > 0)
                            .map(people -> new Target(printed.origin().source(), people))
                            .stream())
                    .toList();
            var own = targets.stream()
                    .filter(target -> target.source().equals(source))
                    .findFirst();
            return own.or(() -> targets.size() == 1 ? Optional.of(targets.getFirst()) : Optional.empty());
        }

        private static boolean isOf(
                PlanCell cell, Platform platform, @Nullable Country country, @Nullable PopulationGroup group) {
            return cell.equals(new PlanCell(cell.year(), platform, country, group, null));
        }
    }

    public OfYear of(int year) {
        return new OfYear(figures.of(year));
    }
}
