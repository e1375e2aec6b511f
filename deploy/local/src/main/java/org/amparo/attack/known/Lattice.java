package org.amparo.attack.known;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the public file of the lattice tells an attacker. Read leniently: a kind of attribute he does not know is one whose values
 * he will see in the tables.
 *
 * @param values of each partition
 * @param groupings coarse dimension by name
 * @param columns by multiple attribute, each column's codes
 * @param stated the multiple attributes that count of how many anything was said
 * @param sensitive the attributes it harms a group to share
 * @param tables unit and dimensions of each table, columns written out
 */
public record Lattice(
        Map<String, Set<String>> values,
        Map<String, Grouping> groupings,
        Map<String, Map<String, Set<String>>> columns,
        Set<String> stated,
        Set<String> sensitive,
        List<Listed> tables) {
    /** The column of those of whom anything was said. */
    public static final String STATED = "stated";

    private static final String YES = "yes";
    private static final String NO = "no";

    /** A coarser way to tell apart: of which dimension, and which of its values each group holds. */
    public record Grouping(String fine, Map<String, Set<String>> values) {
        String groupOf(String value) {
            return values.entrySet().stream()
                    .filter(group -> group.getValue().contains(value))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
        }
    }

    /** A table that may be asked for. */
    public record Listed(String unit, List<String> by) {}

    /**
     * The lattice in a file.
     *
     * @throws IOException when there is no such file, or it is no YAML
     */
    public static Lattice read(Path file) throws IOException {
        return of(new YAMLMapper().readTree(file.toFile()));
    }

    static Lattice of(JsonNode file) {
        var values = new LinkedHashMap<String, Set<String>>();
        var groupings = new LinkedHashMap<String, Grouping>();
        var columns = new LinkedHashMap<String, Map<String, Set<String>>>();
        var stated = new LinkedHashSet<String>();
        var sensitive = new LinkedHashSet<String>();
        file.path("partitions").properties().forEach(partition -> {
            note(sensitive, partition);
            values.put(
                    partition.getKey(),
                    new LinkedHashSet<>(words(partition.getValue().path("values"))));
            partition
                    .getValue()
                    .path("groupings")
                    .properties()
                    .forEach(coarse -> groupings.put(
                            coarse.getKey(),
                            new Grouping(
                                    partition.getKey(), sets(coarse.getValue().path("values")))));
        });
        file.path("multiple").properties().forEach(multiple -> {
            note(sensitive, multiple);
            columns.put(multiple.getKey(), sets(multiple.getValue().path("columns")));
            if (multiple.getValue().path(STATED).asBoolean()) {
                stated.add(multiple.getKey());
            }
        });
        var lattice = new Lattice(values, groupings, columns, stated, sensitive, new ArrayList<>());
        file.path("tables").forEach(table -> lattice.list(table.path("unit").asText(), words(table.path("by"))));
        return lattice;
    }

    /** The dimensions of a multiple attribute, one a column. */
    public List<String> dimensionsOf(String attribute) {
        var names = new ArrayList<String>();
        if (stated.contains(attribute)) {
            names.add(attribute + "." + STATED);
        }
        columns.getOrDefault(attribute, Map.of()).keySet().forEach(column -> names.add(attribute + "." + column));
        return names;
    }

    /** The attribute of a dimension: what stands before the point of a column, or what a grouping is made of. */
    public String attributeOf(String dimension) {
        var grouping = groupings.get(dimension);
        if (grouping != null) {
            return grouping.fine();
        }
        var point = dimension.indexOf('.');
        return point < 0 ? dimension : dimension.substring(0, point);
    }

    /**
     * What a person or case with these codes has along a dimension.
     *
     * @param codes by attribute
     */
    public String valueOf(String dimension, Map<String, Set<String>> codes) {
        var attribute = attributeOf(dimension);
        var said = codes.getOrDefault(attribute, Set.of());
        if (columns.containsKey(attribute)) {
            return said.stream().anyMatch(code -> columnOf(dimension, attribute).contains(code)) ? YES : NO;
        }
        var value = said.stream()
                .filter(values.getOrDefault(attribute, Set.of())::contains)
                .findFirst()
                .orElseGet(() -> notSaid(attribute));
        var grouping = groupings.get(dimension);
        return grouping == null ? value : grouping.groupOf(value);
    }

    private Set<String> columnOf(String dimension, String attribute) {
        var all = columns.getOrDefault(attribute, Map.of());
        var column = dimension.substring(attribute.length() + 1);
        if (!column.equals(STATED)) {
            return all.getOrDefault(column, Set.of());
        }
        var any = new LinkedHashSet<String>();
        all.values().forEach(any::addAll);
        return any;
    }

    private String notSaid(String attribute) {
        return values.getOrDefault(attribute, Set.of()).stream()
                .filter(List.of("UNKNOWN", "UNDETERMINED", "OTHER")::contains)
                .findFirst()
                .orElse("");
    }

    private void list(String unit, List<String> attributes) {
        var combinations = List.of(List.<String>of());
        for (var attribute : attributes) {
            var choices = columns.containsKey(attribute) ? dimensionsOf(attribute) : List.of(attribute);
            combinations = combinations.stream()
                    .flatMap(chosen -> choices.stream().map(choice -> {
                        var more = new ArrayList<>(chosen);
                        more.add(choice);
                        return List.copyOf(more);
                    }))
                    .toList();
        }
        combinations.forEach(by -> tables.add(new Listed(unit, by)));
    }

    private static void note(Set<String> sensitive, Map.Entry<String, JsonNode> attribute) {
        if (attribute.getValue().path("sensitive").asBoolean()) {
            sensitive.add(attribute.getKey());
        }
    }

    private static Map<String, Set<String>> sets(JsonNode lists) {
        var sets = new LinkedHashMap<String, Set<String>>();
        lists.properties().forEach(list -> sets.put(list.getKey(), new LinkedHashSet<>(words(list.getValue()))));
        return sets;
    }

    private static List<String> words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }
}
