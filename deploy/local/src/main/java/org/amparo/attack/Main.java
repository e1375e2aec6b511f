package org.amparo.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.amparo.local.layout.Checkout;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.layout.SystemPorts;
import org.amparo.local.process.LocalSystemFailure;
import org.amparo.local.system.LocalSystem;

/** The command behind deploy/attack. Ends with 1 when an attack succeeded, or, where it should, did not. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        try {
            var wish = Wish.of(List.of(arguments));
            System.exit(run(wish) ? 0 : 1);
        } catch (LocalSystemFailure e) {
            System.out.println(e.getMessage());
            System.exit(2);
        }
    }

    private static boolean run(Wish wish) throws IOException, InterruptedException, SQLException {
        var options = SystemOptions.of(Path.of(System.getenv("AMPARO_HOME")), SystemPorts.free());
        try (var system =
                LocalSystem.start(options, (part, sentence) -> System.out.println("  " + part + " " + sentence))) {
            var report = new Scenario(new Stage(system, wish), wish, Checkout.root()).play();
            report.print(System.out);
            report.write(Path.of(System.getenv("AMPARO_ATTACK_REPORT")));
            return report.isAsItShouldBe();
        }
    }
}
