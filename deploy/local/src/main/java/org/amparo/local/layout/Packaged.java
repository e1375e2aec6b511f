package org.amparo.local.layout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A module that Maven packages and that runs as a process of its own: a service, or the portal. */
public sealed interface Packaged permits AmparoService, Portal {
    String module();

    /** By which its port is moved. */
    String portVariable();

    /** The modules it is made of, from whose sources it becomes stale. */
    List<String> modules();

    default Path jar() {
        return Checkout.root().resolve(module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    default boolean isInTheCheckout() {
        return Files.exists(Checkout.root().resolve(module()).resolve("pom.xml"));
    }

    default boolean isBuilt() {
        return Files.exists(jar());
    }
}
