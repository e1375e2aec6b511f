package org.amparo.local;

import java.util.List;

/** What a killed supervisor left running: found by its marks, stopped in the order that hurts least. */
record Leftovers(SystemOptions options) {
    void stop(Progress progress) {
        var home = options.home();
        Child.stopStale(home.resolve("build"), "the build", progress);
        Child.stopStale(home.resolve("keycloak/build"), "the build of Keycloak", progress);
        for (var service : List.of(AmparoService.values()).reversed()) {
            Child.stopStale(home.resolve(service.module()), service.module(), progress);
        }
        Child.stopStale(home.resolve("keycloak"), LocalSystem.KEYCLOAK, progress);
        Child.stopStale(home.resolve("kafka"), LocalSystem.KAFKA, progress);
        new PostmasterMark(home.resolve("postgres")).clear(progress);
        new PostmasterMark(home.resolve("postgres-keys")).clear(progress);
    }
}
