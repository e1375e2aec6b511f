package org.amparo.attack;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amparo.bench.BenchAccounts;
import org.amparo.bench.Login;
import org.amparo.demo.Past;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.process.LocalSystemFailure;
import org.amparo.local.process.Waiting;
import org.amparo.local.system.LocalSystem;

/** The system under attack: people are assisted, the figures officer publishes, and the attacker has a token. */
final class Stage {
    private static final Duration LONGEST = Duration.ofMinutes(12);

    private final LocalSystem system;
    private final Client officer;
    private final Year year = Year.now(Clock.systemUTC()).minusYears(1);
    private final Wish wish;

    Stage(LocalSystem system, Wish wish) {
        this.system = system;
        this.wish = wish;
        officer = client("figures-officer");
    }

    private Client client(String account) {
        var keycloak = "http://localhost:" + system.options().ports().keycloak();
        return new Client(system.url(AmparoService.REPORTING), new Login(keycloak, account));
    }

    Answering auditor() {
        return client("auditor");
    }

    Connection database() throws SQLException {
        return system.database(AmparoService.REPORTING).asSuperuser();
    }

    String half(int number) {
        return year + "-H" + number;
    }

    /** The people of the demonstration, at two organisations in each country. */
    Past people() throws IOException, InterruptedException {
        var accounts = new BenchAccounts(
                "http://localhost:" + system.options().ports().keycloak(),
                system.options().home());
        var others = new HashMap<String, String>();
        for (var country : Past.countries()) {
            var account = "second." + country.toLowerCase(Locale.ROOT);
            accounts.caseworker(account, country.substring(0, 2) + "-SEGUNDA", country);
            others.put(country, account);
        }
        return new Past(system.options(), year, wish.cases(), wish.seed(), Map.copyOf(others));
    }

    /** Asks for a release and waits until it is decided. Answers its state. */
    String makes(String period) {
        expect(List.of(202), officer.post("/releases/" + period));
        Waiting.within(LONGEST, Duration.ofMillis(500), () -> !isBeingMade(period));
        return state(period);
    }

    private boolean isBeingMade(String period) {
        return List.of("WAITING", "RUNNING").contains(state(period));
    }

    private String state(String period) {
        return officer.get("/releases/" + period).json().path("state").asText();
    }

    void publishes(String period) {
        expect(List.of(200, 204), officer.post("/releases/" + period + "/publication"));
    }

    void restarts() {
        system.stop(AmparoService.REPORTING.module());
        system.start(AmparoService.REPORTING.module());
    }

    private static void expect(List<Integer> expected, Answer answer) {
        if (!expected.contains(answer.status())) {
            throw new LocalSystemFailure("The figures officer was answered " + answer.status() + ": " + answer.text());
        }
    }
}
