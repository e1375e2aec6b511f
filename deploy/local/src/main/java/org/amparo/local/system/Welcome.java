package org.amparo.local.system;

import java.util.stream.Collectors;
import org.amparo.local.layout.Packaged;
import org.amparo.local.layout.SystemOptions;

/** What a person needs after a start: where to go, and as whom. */
record Welcome(SystemOptions options) {
    String text(long seconds) {
        return """

                Amparo is ready after %d s.

                %s

                Demonstration users, all with the password amparo-demo-1. FOR DEMONSTRATION ONLY: never enter real people here.
                  caseworker.pe  caseworker2.pe  supervisor.pe  partner.pe  reporting-officer.pe  data-protection-officer.pe
                  caseworker, supervisor, partner of .ec .pa .do    caseworker, partner of .py .tt .uy
                  coordinator  auditor  figures-officer  administrator    to practise: caseworker.practice  partner.practice

                A token:  curl -s -d grant_type=password -d client_id=amparo-demo -d username=caseworker.pe \\
                            -d password=amparo-demo-1 %s/realms/amparo/protocol/openid-connect/token
                deploy/demo tells one family's journey, deploy/status shows how it is, deploy/down stops it.
                Data, keys and logs: %s
                """.formatted(seconds, addresses(), identity(), options.home());
    }

    private String addresses() {
        var services = options.modules().reversed().stream()
                .filter(Packaged::isBuilt)
                .map(module -> "  %-20s http://localhost:%d"
                        .formatted(module.module(), options.ports().of(module)))
                .collect(Collectors.joining("\n"));
        return "%s%n  %-20s %s%n  %-20s localhost:%d%n  %-20s localhost:%d%n  %-20s %s"
                .formatted(
                        services.isEmpty() ? "  (no service is built yet)" : services,
                        LocalSystem.KEYCLOAK,
                        identity(),
                        LocalSystem.POSTGRESQL,
                        options.ports().postgres(),
                        LocalSystem.KAFKA,
                        options.ports().kafka(),
                        LocalSystem.MAIL,
                        options.home().resolve("mail"));
    }

    private String identity() {
        return "http://localhost:" + options.ports().keycloak();
    }
}
