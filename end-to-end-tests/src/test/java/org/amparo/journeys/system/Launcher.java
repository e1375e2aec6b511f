package org.amparo.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.Portal;

/** The program that the scripts of deploy/ call, told where the system under test is. */
public final class Launcher {
    private Launcher() {}

    /** Runs one of its commands, which must end well; answers what it said. */
    public static String run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.amparo.local.Main"));
        command.addAll(List.of(words));
        var said = Amparo.home().resolve(words[0] + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        tellWhere(builder.environment());
        assertThat(builder.start().waitFor())
                .as("end of %s; see target/amparo/%s.log", words[0], words[0])
                .isZero();
        return Files.readString(said);
    }

    private static void tellWhere(Map<String, String> environment) {
        var ports = Amparo.system().options().ports();
        environment.put("AMPARO_HOME", Amparo.home().toString());
        environment.put("AMPARO_PORT_POSTGRES", Integer.toString(ports.postgres()));
        environment.put("AMPARO_PORT_KEYS", Integer.toString(ports.keys()));
        environment.put("AMPARO_PORT_KAFKA", Integer.toString(ports.kafka()));
        environment.put("AMPARO_PORT_KEYCLOAK", Integer.toString(ports.keycloak()));
        environment.put(Portal.PORTAL.portVariable(), Integer.toString(ports.portal()));
        for (var service : AmparoService.values()) {
            environment.put(service.portVariable(), Integer.toString(ports.of(service)));
        }
    }
}
