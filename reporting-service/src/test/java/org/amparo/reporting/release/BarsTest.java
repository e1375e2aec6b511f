package org.amparo.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.amparo.reporting.lattice.Lattice;
import org.amparo.reporting.lattice.Rules;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.population.Populations;
import org.amparo.reporting.release.Certificate.Deviation;
import org.amparo.reporting.release.Outcome.Released;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bars of the release engine at full size: the mechanism's population and twenty generated ones, all rules on. */
@Tag("prove")
class BarsTest {
    private static final int GENERATED = 20;
    private static final double NANOS = 1e9;

    @Test
    void hold() {
        var certificates = new ArrayList<Certificate>();
        certificates.add(released("mechanism", Populations.ofTheMechanism(), Rules.forAuditors(), 60));
        IntStream.range(0, GENERATED)
                .mapToObj(number ->
                        released("generated " + number, Populations.generated(number), Rules.forAuditors(), 600))
                .forEach(certificates::add);

        assertThat(means(certificates, 1).get(certificates.size() / 2)).isLessThanOrEqualTo(0.6);
        assertThat(means(certificates, 1).getLast()).isLessThanOrEqualTo(1.0);
        var twoWay = means(certificates, 2);
        assertThat(twoWay.get(twoWay.size() / 2)).isLessThanOrEqualTo(1.6);
        assertThat(twoWay.getLast()).isLessThanOrEqualTo(2.5);
    }

    @Test
    void holdForThePublicToo() {
        released("mechanism, public", Populations.ofTheMechanism(), Rules.forThePublic(), 600);
        released("generated 12, public", Populations.generated(12), Rules.forThePublic(), 600);
    }

    /** No protected cell determined, no interval under k-1, in time; prints one line of figures. */
    private static Certificate released(String name, Population population, Rules rules, int seconds) {
        var begin = System.nanoTime();
        var outcome = ReleaseProgram.within(4).solve(population, Lattice.ofThisService(), rules, List.of());
        var took = (System.nanoTime() - begin) / NANOS;
        System.out.println(line(name, population, outcome, took));

        assertThat(outcome).as(name).isInstanceOf(Released.class);
        var certificate = outcome.certificate();
        assertThat(certificate.judgement().passed()).isTrue();
        assertThat(certificate.judgement().runs()).allMatch(run -> run.determined() == 0);
        assertThat(certificate.judgement().smallestInterval()).isGreaterThanOrEqualTo(rules.width());
        assertThat(took).as("seconds of " + name).isLessThan(seconds);
        return certificate;
    }

    private static List<Double> means(List<Certificate> certificates, int ways) {
        return certificates.stream()
                .flatMap(certificate -> certificate.deviations().stream())
                .filter(deviation -> deviation.ways() == ways && deviation.cells() > 0)
                .map(Deviation::mean)
                .sorted()
                .toList();
    }

    private static String line(String name, Population population, Outcome outcome, double took) {
        var certificate = outcome.certificate();
        var withheld = outcome instanceof Released released
                ? released.release().withheld().size()
                : -1;
        return String.format(
                Locale.ROOT,
                "%s: people %d, %s, cells %d, sensitive %d, withheld %d, %s, gate steps %d, solver %.2f, %.1f s",
                name,
                population.individuals().size(),
                certificate.steps(),
                certificate.cells(),
                certificate.sensitive(),
                withheld,
                certificate.deviations(),
                certificate.judgement() == null ? 0 : certificate.judgement().steps(),
                certificate.time(),
                took);
    }
}
