package org.amparo.local.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.local.server.Credentials;

/** Passwords drawn at the first start, one file each, readable by their owner only. */
public record Secrets(Path folder) {
    public Credentials of(String database) {
        return new Credentials(of(database, "owner"), of(database, "app"), of(database, "worker"));
    }

    public String keycloakAdministrator() {
        return of("keycloak", "admin");
    }

    /** By which the portal shows Keycloak that it is the portal. */
    public String portalClient() {
        return of("portal", "client");
    }

    /** By which case-service shows Keycloak that it may administer accounts of staff. */
    public String accountsClient() {
        return of("accounts", "client");
    }

    private String of(String whose, String role) {
        var name = whose + "-" + role;
        try {
            if (!Files.exists(folder.resolve(name))) {
                OwnFiles.write(folder, name, Credentials.password());
            }
            return Files.readString(folder.resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
