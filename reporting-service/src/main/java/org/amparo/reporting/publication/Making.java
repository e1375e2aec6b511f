package org.amparo.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.population.Period;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.release.Outcome;
import org.amparo.reporting.release.ReleaseProgram;

/** The way from facts to a release that waits to be published, or to the reason why there is none, step by step. */
@ApplicationScoped
class Making {
    private final Counted counted;
    private final Jobs jobs;
    private final Releases releases;
    private final Lattice lattice;

    Making(Counted counted, Jobs jobs, Releases releases, Lattice lattice) {
        this.counted = counted;
        this.jobs = jobs;
        this.releases = releases;
        this.lattice = lattice;
    }

    Population count(Period period) {
        var population = counted.of(period, lattice);
        jobs.reach(period, Job.Stage.SOLVING);
        return population;
    }

    /** The long one, outside of any transaction. */
    Outcome solve(Population population) {
        return ReleaseProgram.usual().solve(population, lattice, Rules.forAuditors(), List.of());
    }

    /** All of it, with the end of the job, or nothing. */
    void keep(Population population, Outcome outcome) {
        var period = population.period();
        releases.forget(period);
        var certificate = releases.summary(outcome.certificate());
        switch (outcome) {
            case Outcome.Released released -> {
                releases.keep(released.kept(), released.certificate());
                counted.note(population);
                jobs.ready(period, certificate);
            }
            case Outcome.Refused refused -> jobs.refuse(period, refused.reason().name(), certificate);
        }
    }
}
