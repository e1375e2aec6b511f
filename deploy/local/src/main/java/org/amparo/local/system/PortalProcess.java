package org.amparo.local.system;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.Portal;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.process.Child;
import org.amparo.local.process.Running;
import org.amparo.local.server.LocalKeycloak;

/** The portal in a JVM of its own: it is told where the services are, and holds no password but its own. */
final class PortalProcess implements Running {
    private final Child process;

    private PortalProcess(Child process) {
        this.process = process;
    }

    static PortalProcess start(SystemOptions options, String secret) {
        var module = Portal.PORTAL.module();
        var process = Child.start(command(options, secret), options.home().resolve(module));
        var ready = "http://localhost:" + options.ports().portal() + "/q/health/ready";
        process.await(module, Duration.ofMinutes(2), () -> LocalKeycloak.answersOk(ready));
        return new PortalProcess(process);
    }

    private static ProcessBuilder command(SystemOptions options, String secret) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ServiceProcess.MODEST);
        command.addAll(List.of("-jar", Portal.PORTAL.jar().toString()));
        var builder = new ProcessBuilder(command);
        tell(builder.environment(), options, secret);
        return builder;
    }

    private static void tell(Map<String, String> environment, SystemOptions options, String secret) {
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(options.ports().portal()));
        environment.put("AMPARO_IDENTITY", "http://localhost:" + options.ports().keycloak());
        environment.put("AMPARO_PORTAL_SECRET", secret);
        // Not every browser keeps a secure cookie of a page without TLS, also of this machine itself.
        environment.put("AMPARO_PORTAL_SECURE_COOKIES", "false");
        for (var service : AmparoService.values()) {
            environment.put(
                    "AMPARO_" + service.name(),
                    "http://localhost:" + options.ports().of(service));
        }
    }

    @Override
    public ProcessHandle handle() {
        return process.handle();
    }

    @Override
    public void close() {
        process.close();
    }
}
