package org.amparo.demo;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.process.LocalSystemFailure;

/** The command behind deploy/demo. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try {
            show(Wish.of(List.of(arguments)), SystemOptions.fromEnvironment());
        } catch (LocalSystemFailure | Disappointment e) {
            System.out.println(System.lineSeparator() + e.getMessage());
            System.exit(1);
        }
    }

    private static void show(Wish wish, SystemOptions options) {
        var amparo = new Amparo(new Web(), options.ports());
        amparo.mustRun();
        var story = new Story(System.out);
        var patience = Patience.usual(story::aside);
        var facts = new Facts(amparo.user("administrator"), patience);
        var lastClosed = Year.now(Clock.systemUTC()).minusYears(1);
        var lastYear = new LastYear(options.home(), Population.of(lastClosed, wish.howMany(), wish.seed()), facts);
        if (wish.cases()) {
            load(lastYear, new Generator(amparo, Patience.ofMany(story::aside), story), story);
        }
        if (wish.journey()) {
            new Journey(amparo, facts, patience, story).tell();
            new Outreach(amparo.user("partner.ec"), story).tell();
            new Figures(amparo, Patience.ofReleases(story::aside), story).tell(lastYear);
        }
    }

    private static void load(LastYear lastYear, Generator generator, Story story) {
        if (lastYear.isLoaded()) {
            story.chapter("The demonstration's past is there already: " + lastYear.describe() + ".");
            return;
        }
        story.chapter("Caseworkers in seven countries register the demonstration's past: " + lastYear.describe() + ".");
        var began = System.nanoTime();
        lastYear.load(generator);
        story.aside("done after %.1f s".formatted((System.nanoTime() - began) / 1e9));
    }
}
