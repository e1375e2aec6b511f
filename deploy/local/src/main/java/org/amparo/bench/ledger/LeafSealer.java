package org.amparo.bench.ledger;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amparo.local.key.KeyFiles;
import org.amparo.local.layout.AmparoService;
import org.amparo.local.system.LocalSystem;

/** Seals leaves with the classes and keys of a built service, so that the form of a leaf stays written in one place. */
final class LeafSealer implements AutoCloseable {
    private final URLClassLoader service;
    private final Constructor<?> leaf;
    private final Method under;
    private final Object seals;

    LeafSealer(LocalSystem system, AmparoService of) throws IOException, ReflectiveOperationException {
        service = new URLClassLoader(jars(of), ClassLoader.getPlatformClassLoader());
        var keysets = service.loadClass("org.amparo.kit.keys.Keysets");
        var sealing = service.loadClass("org.amparo.kit.ledger.Seals");
        var form = service.loadClass("org.amparo.kit.ledger.Leaf");
        var keys = new KeyFiles(system.options().home().resolve("keys")).of(of);
        leaf = form.getConstructors()[0];
        under = sealing.getMethod("under", form);
        seals = sealing.getMethod("from", keysets)
                .invoke(null, keysets.getConstructor(Path.class).newInstance(keys));
    }

    /** The seal under a leaf that says that somebody looked at something. */
    String seal(UUID id, Instant at, String request, String nonce) throws ReflectiveOperationException {
        var unsealed = leaf.newInstance(
                id,
                at,
                LeafRows.ACTOR,
                LeafRows.AFFILIATION,
                LeafRows.ACTION,
                LeafRows.RESOURCE,
                List.of(),
                List.of(),
                LeafRows.PURPOSE,
                LeafRows.DECISION,
                request,
                nonce,
                "");
        return (String) under.invoke(seals, unsealed);
    }

    private static URL[] jars(AmparoService of) throws IOException {
        var jars = new ArrayList<URL>();
        for (var folder : List.of("main", "boot")) {
            try (var files = Files.list(of.jar().resolveSibling("lib").resolve(folder))) {
                for (var file : files.toList()) {
                    jars.add(url(file));
                }
            }
        }
        return jars.toArray(URL[]::new);
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
