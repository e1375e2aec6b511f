package org.amparo.local.system;

import java.util.List;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.Portal;
import org.amparo.local.layout.SystemOptions;
import org.amparo.local.process.Child;
import org.amparo.local.process.Progress;
import org.amparo.local.server.PostmasterMark;

/** What a killed supervisor left running: found by its marks, stopped in the order that hurts least. */
record Leftovers(SystemOptions options) {
    void stop(Progress progress) {
        var home = options.home();
        Child.stopStale(home.resolve("build"), "the build", progress);
        Child.stopStale(home.resolve("keycloak/build"), "the build of Keycloak", progress);
        Child.stopStale(home.resolve(Portal.PORTAL.module()), Portal.PORTAL.module(), progress);
        for (var service : List.of(AmparoService.values()).reversed()) {
            Child.stopStale(home.resolve(service.module()), service.module(), progress);
        }
        Child.stopStale(home.resolve("keycloak"), LocalSystem.KEYCLOAK, progress);
        Child.stopStale(home.resolve("kafka"), LocalSystem.KAFKA, progress);
        Child.stopStale(home.resolve("mail"), LocalSystem.MAIL, progress);
        new PostmasterMark(home.resolve("postgres")).clear(progress);
        new PostmasterMark(home.resolve("postgres-keys")).clear(progress);
    }
}
