package org.amparo.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amparo.local.AmparoService;
import org.amparo.local.LocalSystem;

/** Backup and restore by the same program that deploy/backup and deploy/restore call. */
public final class Copies {
    private static final List<String> WHAT_SERVICES_NEED =
            List.of(LocalSystem.POSTGRESQL, LocalSystem.KAFKA, LocalSystem.KEYCLOAK);

    private Copies() {}

    /** While everything works on. */
    public static void backUpInto(Path folder) throws Exception {
        run("backup", folder.toString());
    }

    /** Stops everything, puts the copy in the place of what is there, starts everything. */
    public static void restoreFrom(Path folder) throws Exception {
        var system = Amparo.system();
        for (var service : AmparoService.values()) {
            system.stop(service.module());
        }
        WHAT_SERVICES_NEED.reversed().forEach(system::stop);
        run("restore", folder.toString());
        WHAT_SERVICES_NEED.forEach(system::start);
        for (var service : AmparoService.values()) {
            system.start(service.module());
        }
    }

    private static void run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.amparo.local.Main"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Amparo.home().resolve(words[0] + ".log").toFile());
        builder.environment().put("AMPARO_HOME", Amparo.home().toString());
        builder.environment()
                .put(
                        "AMPARO_PORT_POSTGRES",
                        Integer.toString(Amparo.system().options().ports().postgres()));
        assertThat(builder.start().waitFor())
                .as("end of %s; see target/amparo/%s.log", words[0], words[0])
                .isZero();
    }
}
