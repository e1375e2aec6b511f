package org.amparo.journeys.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests of every module, asked for by the names in which papers speak of them. */
final class NamedTests {
    /** A name in a cell of a table: a class, a class with a method, or a method of the class named before it. */
    private static final Pattern NAME =
            Pattern.compile("`(?:([A-Z]\\w*(?:Test|Gates|Benchmark))(?:\\.(\\w+))?|([a-z]\\w{11,}))`");

    private static final Pattern MODULE = Pattern.compile("<module>(.*)</module>");

    private final Map<String, String> texts = new TreeMap<>();

    NamedTests(Path root) {
        MODULE.matcher(read(root.resolve("pom.xml")))
                .results()
                .map(module -> root.resolve(module.group(1)).resolve("src/test/java"))
                .filter(Files::isDirectory)
                .forEach(this::take);
    }

    private void take(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> texts.merge(
                            file.getFileName().toString().replace(".java", ""), read(file), String::concat));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What a paper names, each as it stands beside its class. */
    static List<String> in(String paper) {
        var names = new TreeSet<String>();
        paper.lines()
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> Stream.of(line.split("\\|")))
                .forEach(cell -> {
                    var speaksOf = "";
                    for (var name : NAME.matcher(cell).results().toList()) {
                        speaksOf = name.group(1) == null ? speaksOf : name.group(1);
                        var method = name.group(2) == null ? name.group(3) : name.group(2);
                        if (!speaksOf.isEmpty()) {
                            names.add(method == null ? speaksOf : speaksOf + "." + method);
                        }
                    }
                });
        return List.copyOf(names);
    }

    boolean has(String name) {
        var dot = name.indexOf('.');
        var text = texts.get(dot < 0 ? name : name.substring(0, dot));
        return text != null && (dot < 0 || text.contains("void " + name.substring(dot + 1) + "("));
    }
}
