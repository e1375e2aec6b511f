package org.amparo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.reporting.gate.Gate;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.published.Kept;
import org.amparo.reporting.release.Outcome;
import org.amparo.reporting.release.Outcome.Released;
import org.amparo.reporting.release.ReleaseProgram;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The way from facts to what waits to be published, or to the reason why there is nothing, step by step. */
@ApplicationScoped
class Making {
    private final Counted counted;
    private final Jobs jobs;
    private final Releases releases;
    private final Lattice lattice;
    private final ReleaseProgram program;

    Making(
            Counted counted,
            Jobs jobs,
            Releases releases,
            Lattice lattice,
            @ConfigProperty(name = "amparo.releases.limit") double limit) {
        this.counted = counted;
        this.jobs = jobs;
        this.releases = releases;
        this.lattice = lattice;
        program = ReleaseProgram.within(limit);
    }

    /**
     * What a release is made of.
     *
     * @param before what was given out of this half-year, the newest last
     */
    record Task(Edition edition, Population population, List<Kept> before) {
        /** What it would revise. */
        private Optional<Kept> latest(Audience audience) {
            return before.reversed().stream()
                    .filter(kept -> kept.release().rules().equals(audience.rules()))
                    .findFirst();
        }
    }

    /**
     * What came of it.
     *
     * @param everybody null where there is nothing for auditors, or where too much was given out to be attacked together
     */
    record Made(Outcome auditors, @Nullable Outcome everybody) {}

    Task count(Edition edition) {
        var population = counted.of(edition, lattice);
        jobs.reach(edition, Job.Stage.SOLVING);
        return new Task(edition, population, releases.before(edition));
    }

    /** The long one, outside of any transaction: for auditors, and then for everybody, attacked together. */
    Made solve(Task task) {
        var auditors = solve(Audience.AUDITORS, task, task.before());
        if (!(auditors instanceof Released released) || task.before().size() >= Gate.MOST_EARLIER) {
            return new Made(auditors, null);
        }
        var given = new ArrayList<>(task.before());
        given.add(released.kept());
        return new Made(auditors, solve(Audience.PUBLIC, task, given));
    }

    private Outcome solve(Audience audience, Task task, List<Kept> given) {
        return task.latest(audience)
                .map(old -> program.revise(
                        old,
                        task.population(),
                        lattice,
                        given.stream().filter(other -> !other.equals(old)).toList()))
                .orElseGet(() -> program.solve(task.population(), lattice, audience.rules(), given));
    }

    /** All of it, with the end of the job, or nothing. */
    void keep(Task task, Made made) {
        var edition = task.edition();
        releases.forget(edition);
        var everybody = made.everybody();
        var open = everybody == null ? null : releases.summary(everybody.certificate());
        var certificate = releases.summary(made.auditors().certificate());
        switch (made.auditors()) {
            case Released released -> {
                releases.keep(edition, Audience.AUDITORS, released);
                counted.note(edition, task.population(), released.release());
                jobs.ready(edition, certificate, open);
            }
            case Outcome.Refused refused ->
                jobs.refuse(edition, refused.reason().name(), certificate);
        }
        if (everybody instanceof Released released) {
            releases.keep(edition, Audience.PUBLIC, released);
        }
    }
}
