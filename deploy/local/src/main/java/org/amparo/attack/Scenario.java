package org.amparo.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.amparo.attack.known.Lattice;
import org.amparo.attack.method.Score;
import org.amparo.attack.method.Truth;
import org.amparo.local.process.LocalSystemFailure;

/**
 * A year in the life of the figures, and their attacker beside it: the first half is published, somebody is erased and somebody
 * comes, the second half is published; then everything is attacked at once.
 */
final class Scenario {
    private static final int ROUNDS = 5;
    private static final int TIMES = 200;
    private static final String UNPUBLISHED = "made and not published";
    private static final String REFUSED = "refused to the officer";
    private static final String NEVER = "never asked for";

    private final Stage stage;
    private final Wish wish;
    private final Answering auditor;
    private final Lattice lattice;
    private final Doors doors;
    private final Random chance;
    private final Report report;
    private final List<Records> records = new ArrayList<>();

    Scenario(Stage stage, Wish wish, Path checkout) throws IOException {
        this.stage = stage;
        this.wish = wish;
        auditor = stage.auditor();
        lattice = Lattice.read(checkout.resolve("reporting-service/src/main/resources/release-lattice.yaml"));
        doors = Doors.in(checkout.resolve("docs"), lattice);
        chance = new Random(wish.seed());
        report = new Report(wish);
    }

    Report play() throws IOException, InterruptedException, SQLException {
        var past = stage.people();
        say("Registering the people of the year");
        report.remark("%d people in %d cases, at two organisations in each of %d countries."
                .formatted(past.load(), wish.cases(), 7));
        makes(stage.half(1));
        stage.publishes(stage.half(1));
        var before = Reading.by(auditor, doors, chance);
        say("Somebody is erased, somebody comes");
        past.somebodyIsErased();
        var woman = past.somebodyComes();
        report.add(List.of(erasure(before, Reading.by(auditor, doors, chance))));
        makes(stage.half(2));
        report.add(sideChannels(before));
        stage.publishes(stage.half(2));
        if (wish.naive()) {
            suppressNaively(before);
        }
        var reading = Reading.by(auditor, doors, chance);
        report.add(averaging(before, reading));
        attack(reading, woman);
        return report;
    }

    private void makes(String period) throws SQLException {
        say("Making " + period);
        var began = System.nanoTime();
        var state = stage.makes(period);
        if (!state.equals("READY")) {
            throw new LocalSystemFailure("The release of " + period + " is " + state + ": there is nothing to attack.");
        }
        report.remark("%s was made in %.0f s.".formatted(period, (System.nanoTime() - began) / 1e9));
        try (var database = stage.database()) {
            records.add(Records.of(database, period, lattice));
        }
    }

    /** An erased person is not seen to leave. */
    private static Score erasure(Reading before, Reading after) {
        var changed = before.answers().entrySet().stream()
                .filter(answer -> !answer.getValue().equals(after.answers().get(answer.getKey())))
                .count();
        return Score.ofQuestions(
                "erasure: answers before and after", before.answers().size(), (int) changed);
    }

    private List<Score> sideChannels(Reading before) {
        say("Asking for what is not given out");
        var year = Integer.parseInt(stage.half(1).substring(0, 4));
        var refused = year - 1 + "-H1";
        stage.makes(refused);
        var table = "/products/tables?unit=INDIVIDUAL&by=ageGender&period=";
        return new SideChannels(auditor, chance)
                .beside(UNPUBLISHED, List.of(table + stage.half(2)))
                .beside(REFUSED, List.of(table + refused))
                .beside(NEVER, List.of(table + (year - 2) + "-H1"))
                .beside("a year of which half is published", List.of(table + year))
                .beside("tables that are withheld", withheld(before))
                .beside("outside the lattice", outside(stage.half(1)))
                .beside(
                        "no word",
                        List.of("/products/nothing?period=" + stage.half(1), "/products/mechanism?period=soon"))
                .ask(TIMES, List.of(List.of(UNPUBLISHED, NEVER), List.of(REFUSED, NEVER)));
    }

    private static List<String> withheld(Reading before) {
        return before.answers().entrySet().stream()
                .filter(answer ->
                        !answer.getValue().isGiven() && answer.getKey().path().contains("by="))
                .filter(answer -> answer.getKey().path().contains("-H1"))
                .map(answer -> answer.getKey().path())
                .toList();
    }

    private static List<String> outside(String period) {
        return Stream.of(
                        "ageGender,caseType",
                        "country,ageGender,caseType",
                        "country,country",
                        "organisation",
                        "admin1",
                        "'")
                .map(by -> "/products/tables?unit=INDIVIDUAL&by=" + by.replace("'", "%27") + "&period=" + period)
                .toList();
    }

    private void suppressNaively(Reading before) throws SQLException {
        say("Putting naively suppressed tables in their place");
        try (var database = stage.database()) {
            var kept = new Kept(database);
            kept.suppressNaively(kept.truth(), before.smallest());
        }
        stage.restarts();
    }

    private List<Score> averaging(Reading before, Reading reading) {
        say("Asking again and again");
        var averaging = new Averaging(auditor, chance);
        if (!wish.naive()) {
            averaging.hear(before);
        }
        averaging.hear(reading);
        averaging.ask(reading, ROUNDS);
        stage.restarts();
        averaging.ask(reading, 1);
        return List.of(averaging.score(), Averaging.ofFiles(reading, reading.figures()));
    }

    private void attack(Reading reading, Map<String, List<String>> woman) throws SQLException {
        say("Reconstructing");
        var figures = reading.figures();
        report.remark(
                "%d of %d questions were answered: %d counts in %d tables of %s; %d counts were printed in two ways."
                        .formatted(
                                reading.given(),
                                reading.answers().size(),
                                figures.all().size(),
                                figures.tableCount(),
                                figures.spans(),
                                figures.disagreements()));
        var truth = truth();
        var campaign =
                new Campaign(figures, lattice, wish.naive() ? truth.byUnits() : truth, reading.smallest(), wish.seed());
        var reader = campaign.reader();
        report.add(campaign.onCounts(reader));
        say("With the records of one organisation");
        report.add(campaign.byInsiders(reader, own()));
        report.add(campaign.onArrival(reader, stage.half(2), woman));
    }

    /** What the service counted; of what is counted here too, both must agree. */
    private Truth truth() throws SQLException {
        try (var database = stage.database()) {
            var kept = new Kept(database).truth();
            for (var half : records) {
                var counted = half.all();
                if (!kept.units().entrySet().containsAll(counted.units().entrySet())
                        || !kept.cases().entrySet().containsAll(counted.cases().entrySet())) {
                    throw new IllegalStateException("the service and the harness count differently in " + half.span());
                }
            }
            return kept.withYears();
        }
    }

    private Map<String, Truth> own() {
        var own = new LinkedHashMap<String, Truth>();
        for (var half : records) {
            half.organisations().forEach(organisation -> own.merge(organisation, half.of(organisation), Truth::plus));
        }
        own.replaceAll((organisation, truth) -> truth.withYears());
        return own;
    }

    private static void say(String sentence) {
        System.out.println(sentence + " ...");
    }
}
