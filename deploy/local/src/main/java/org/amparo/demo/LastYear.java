package org.amparo.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The cases of the year that closed last: loaded once, however often the demonstration is shown. */
final class LastYear {
    private final Path home;
    private final Population population;
    private final Facts facts;

    LastYear(Path home, Population population, Facts facts) {
        this.home = home;
        this.population = population;
        this.facts = facts;
    }

    Population population() {
        return population;
    }

    /** By the mark of an earlier load, and by the facts: a mark can outlive a database that was reset or restored. */
    boolean isLoaded() {
        return Files.exists(mark()) && facts.now().holds(population);
    }

    void load(Generator generator) {
        generator.load(population);
        facts.await(population);
        try {
            Files.createDirectories(mark().getParent());
            Files.writeString(mark(), describe() + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String describe() {
        return "%d cases of %d people, %d deliveries, all of %s"
                .formatted(population.cases().size(), population.people(), population.deliveries(), population.year());
    }

    private Path mark() {
        return home.resolve("demonstration")
                .resolve(population.cases().getFirst().key());
    }
}
