package org.amparo.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.attack.known.Lattice;

/**
 * Where figures may be asked for, from what is public: each address of the API's document that asks for nothing but a span of time,
 * a product, or a table of the lattice. A door that is new is found by itself.
 */
final class Doors {
    private static final Pattern PRODUCTS = Pattern.compile("/products/(\\{[a-z, -]+}|[a-z-]+)");
    private static final Set<String> WORDS = Set.of("period", "year", "product", "unit", "by", "audience", "platform");

    private final JsonNode paths;
    private final Set<String> products;
    private final Lattice lattice;

    private Doors(JsonNode paths, Set<String> products, Lattice lattice) {
        this.paths = paths;
        this.products = products;
        this.lattice = lattice;
    }

    /** @param docs the folder of the public documents */
    static Doors in(Path docs, Lattice lattice) throws IOException {
        var document = new YAMLMapper()
                .readTree(docs.resolve("openapi/reporting-service.yaml").toFile());
        var canvas = Files.readString(docs.resolve("canvases/reporting-service.md"));
        return new Doors(document.path("paths"), products(canvas), lattice);
    }

    private static Set<String> products(String canvas) {
        var products = new TreeSet<String>();
        PRODUCTS.matcher(canvas).results().forEach(found -> List.of(
                        found.group(1).replaceAll("[{}\\s]", "").split(",", -1))
                .forEach(products::add));
        products.removeAll(Set.of("tables", "product"));
        return products;
    }

    Set<String> products() {
        return products;
    }

    /** Everything there is to ask of these spans. */
    Set<Question> questions(Set<String> spans) {
        var questions = new LinkedHashSet<Question>();
        for (var path : paths.properties()) {
            var get = path.getValue().path("get");
            if (isForAuditors(get) && WORDS.containsAll(words(get))) {
                addresses(path.getKey(), words(get), spans)
                        .forEach(address -> kinds(get).forEach(kind -> questions.add(new Question(address, kind))));
            }
        }
        return questions;
    }

    private static boolean isForAuditors(JsonNode get) {
        return get.path("security").toString().contains("\"auditor\"");
    }

    private static List<String> words(JsonNode get) {
        var words = new ArrayList<String>();
        get.path("parameters")
                .forEach(parameter -> words.add(parameter.path("name").asText()));
        return words;
    }

    private static List<String> kinds(JsonNode get) {
        var kinds = new ArrayList<String>();
        get.at("/responses/200/content").fieldNames().forEachRemaining(kind -> kinds.add(kind.replaceAll(";.*", "")));
        return kinds.isEmpty() ? List.of("application/json") : kinds;
    }

    private List<String> addresses(String path, List<String> words, Set<String> spans) {
        var filled = List.of(Map.<String, String>of());
        for (var word : words) {
            filled = filled.stream()
                    .flatMap(values -> choices(word, values, spans).stream())
                    .toList();
        }
        return filled.stream().map(values -> address(path, values)).distinct().toList();
    }

    private List<Map<String, String>> choices(String word, Map<String, String> values, Set<String> spans) {
        return switch (word) {
            case "period" ->
                spans.stream().map(span -> and(values, "period", span)).toList();
            case "year" ->
                spans.stream()
                        .filter(span -> span.length() == 4)
                        .map(year -> and(values, "year", year))
                        .toList();
            case "product" ->
                products.stream()
                        .map(product -> and(values, "product", product))
                        .toList();
            case "audience" -> List.of(values, and(values, "audience", "public"));
            // One platform's line is part of all of them.
            case "platform" -> List.of(values);
            default ->
                values.containsKey("unit")
                        ? List.of(values)
                        : lattice.tables().stream()
                                .map(table ->
                                        and(and(values, "unit", table.unit()), "by", String.join(",", table.by())))
                                .toList();
        };
    }

    private static Map<String, String> and(Map<String, String> values, String word, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(word, value);
        return more;
    }

    private static String address(String path, Map<String, String> values) {
        var address = path;
        var query = new ArrayList<String>();
        for (var value : values.entrySet()) {
            var place = "{" + value.getKey() + "}";
            if (address.contains(place)) {
                address = address.replace(place, value.getValue());
            } else {
                query.add(value.getKey() + "=" + value.getValue());
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }
}
