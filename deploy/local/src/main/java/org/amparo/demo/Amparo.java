package org.amparo.demo;

import java.io.IOException;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.layout.SystemPorts;

/** The running system as anybody at a browser reaches it. */
record Amparo(Web web, SystemPorts ports) {

    String url(AmparoService service) {
        return "http://localhost:" + ports.of(service);
    }

    String identity() {
        return "http://localhost:" + ports.keycloak() + "/realms/amparo";
    }

    User user(String account) {
        return new User(this, new Pass(this, account));
    }

    /** Says how to start what is not there. */
    void mustRun() {
        if (!answers(identity())) {
            throw new Disappointment(
                    "Amparo is not running on these ports: deploy/up --detach starts it (AMPARO_PORT_... must be the same).");
        }
        for (var service : AmparoService.values()) {
            if (!answers(url(service) + "/q/health/ready")) {
                throw new Disappointment("%s is not ready on port %d: deploy/status shows how it is."
                        .formatted(service.module(), ports.of(service)));
            }
        }
    }

    private boolean answers(String url) {
        try {
            return web.send(url, Web.to(url).build()).is(200);
        } catch (IOException e) {
            return false;
        }
    }
}
