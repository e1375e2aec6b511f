package org.amparo.reporting.lattice;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.reporting.lattice.Dimension.Kind;
import org.jspecify.annotations.Nullable;

/** The lattice as it is written down: attributes, and the tables over them. */
record LatticeFile(String hub, Map<String, Partition> partitions, Map<String, Multiple> multiple, List<Listed> tables) {
    record Partition(boolean sensitive, List<String> values, Map<String, Grouping> groupings) {
        Partition {
            groupings = groupings == null ? Map.of() : groupings;
        }
    }

    record Grouping(Map<String, List<String>> values) {}

    record Multiple(boolean sensitive, boolean stated, LinkedHashMap<String, Set<String>> columns) {}

    record Listed(Unit unit, List<String> by) {}

    static Lattice read(String resource) {
        try (var file = LatticeFile.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalArgumentException("not a lattice: there is no such file");
            }
            return read(file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("not a lattice: it cannot be read", unreadable);
        }
    }

    static Lattice read(InputStream file) {
        try {
            var bytes = file.readAllBytes();
            var mapper = new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
            return mapper.readValue(bytes, LatticeFile.class).lattice(digest(bytes));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("not a lattice: it cannot be read", unreadable);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Lattice lattice(String digest) {
        var byName = new LinkedHashMap<String, List<Dimension>>();
        partitions.forEach((name, partition) -> {
            byName.put(name, List.of(partition(name, partition)));
            partition
                    .groupings()
                    .forEach((coarse, grouping) ->
                            byName.put(coarse, List.of(grouping(coarse, name, partition, grouping))));
        });
        multiple.forEach((name, columns) -> byName.put(name, columns(name, columns)));
        var expanded = tables.stream()
                .flatMap(listed -> expand(listed, byName).stream())
                .toList();
        var dimensions = byName.values().stream().flatMap(List::stream).toList();
        return new Lattice(only(byName.get(hub)), dimensions, expanded, digest);
    }

    private static Dimension partition(String name, Partition partition) {
        var codes = partition.values().stream().collect(Collectors.toMap(value -> value, Set::of));
        return new Dimension(name, name, Kind.PARTITION, partition.sensitive(), partition.values(), codes);
    }

    private static Dimension grouping(String name, String of, Partition partition, Grouping grouping) {
        var codes = grouping.values().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        var covered = grouping.values().values().stream()
                .flatMap(List::stream)
                .sorted()
                .toList();
        if (!covered.equals(partition.values().stream().sorted().toList())) {
            throw new IllegalArgumentException("not a lattice: a grouping holds each value once");
        }
        return new Dimension(
                name,
                of,
                Kind.GROUPING,
                partition.sensitive(),
                List.copyOf(grouping.values().keySet()),
                codes);
    }

    private static List<Dimension> columns(String attribute, Multiple multiple) {
        var all = new ArrayList<Dimension>();
        if (multiple.stated()) {
            var any = new TreeSet<String>();
            multiple.columns().values().forEach(any::addAll);
            all.add(column(attribute, Lattice.STATED, multiple, any));
        }
        multiple.columns().forEach((name, codes) -> all.add(column(attribute, name, multiple, codes)));
        return all;
    }

    private static Dimension column(String attribute, String name, Multiple multiple, Set<String> codes) {
        return new Dimension(
                attribute + "." + name,
                attribute,
                Kind.COLUMN,
                multiple.sensitive(),
                List.of(Dimension.YES, Dimension.NO),
                Map.of(Dimension.YES, Set.copyOf(codes)));
    }

    /** A table over a multiple attribute stands for one table a column. */
    private static List<Table> expand(Listed listed, Map<String, List<Dimension>> byName) {
        var combinations = List.of(List.<Dimension>of());
        for (var name : listed.by()) {
            var choices = known(byName.get(name));
            combinations = combinations.stream()
                    .flatMap(chosen -> choices.stream().map(choice -> {
                        var more = new ArrayList<>(chosen);
                        more.add(choice);
                        return List.copyOf(more);
                    }))
                    .toList();
        }
        return combinations.stream().map(by -> new Table(listed.unit(), by)).toList();
    }

    private static Dimension only(@Nullable List<Dimension> dimensions) {
        return known(dimensions).getFirst();
    }

    private static List<Dimension> known(@Nullable List<Dimension> dimensions) {
        if (dimensions == null) {
            throw new IllegalArgumentException("not a lattice: a table names an attribute that is not there");
        }
        return dimensions;
    }
}
