package org.amparo.portal.asset;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the build made for browsers, read once. */
@ApplicationScoped
public class Assets {
    private final Map<String, String> names;
    private final Map<String, Asset> byName;

    Assets() {
        names = names();
        byName = names.values().stream().collect(Collectors.toMap(Function.identity(), Assets::read));
    }

    /** Where browsers find it: a name that changes when it does. */
    public String path(String name) {
        var file = names.get(name);
        if (file == null) {
            throw new IllegalArgumentException("the build made no such asset");
        }
        return "/assets/" + file;
    }

    Optional<Asset> called(String file) {
        return Optional.ofNullable(byName.get(file));
    }

    private static Map<String, String> names() {
        var properties = new Properties();
        try (var file = open("/assets.properties")) {
            if (file == null) {
                throw new IllegalStateException("built without its assets: src/main/web/build makes them");
            }
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty));
    }

    private static Asset read(String file) {
        try (var content = open("/assets/" + file)) {
            return new Asset(Asset.type(file), Objects.requireNonNull(content).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(String path) {
        return Assets.class.getResourceAsStream(path);
    }
}
