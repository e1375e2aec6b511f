package org.amparo.portal.map;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Shapes of countries as SVG paths, made once from Natural Earth ({@code map/countries.txt}). */
@ApplicationScoped
class Outlines {
    /** Where people come from: drawn so that the map is read, without a figure. */
    static final String ORIGIN = "VEN";

    private final Map<String, String> paths;

    Outlines() {
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Outlines.class.getResourceAsStream("/map/countries.txt")),
                StandardCharsets.US_ASCII))) {
            paths = file.lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableMap(
                            line -> line.substring(0, line.indexOf(' ')),
                            line -> line.substring(line.indexOf(' ') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Within the frame of the map. */
    String of(String country) {
        return path(country);
    }

    /** Of an island that is a speck on the map, within a frame of its own. */
    String inset(String country) {
        return path("inset." + country);
    }

    private String path(String name) {
        return Objects.requireNonNull(paths.get(name), name);
    }
}
