package org.amparo.reporting.fivew;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The counting rules said once more, slowly and in plain Java, to compare what the database counts with. */
final class Model {
    static final List<String> GROUPS =
            List.of("IN_DESTINATION", "IN_TRANSIT", "HOST_COMMUNITY", "PENDULAR", "RETURNEE");
    static final List<String> CELLS = List.of("GIRL", "BOY", "WOMAN", "MAN", "OTHER_U18", "OTHER_18P");

    private final List<Told> ofTheMonth;
    private final Set<Integer> metBefore;

    Model(List<Told> all, int month) {
        ofTheMonth = all.stream().filter(told -> told.month() == month).toList();
        metBefore = all.stream()
                .filter(told -> told.month() < month)
                .flatMap(told -> told.people().stream())
                .map(Told.Person::counted)
                .collect(Collectors.toSet());
    }

    /** What a row counts. */
    record Counted(
            long total, long newPeople, long newElsewhere, long lacking, List<Long> byGroup, List<Long> byAgeGender) {}

    Map<String, Counted> rows() {
        var rows = new TreeMap<String, Counted>();
        ofTheMonth.forEach(told -> rows.computeIfAbsent(told.line(), this::counted));
        return rows;
    }

    private Counted counted(String line) {
        var people = numbers(line);
        var fresh =
                people.stream().filter(person -> !metBefore.contains(person)).toList();
        var here =
                fresh.stream().filter(person -> firstLine(person).equals(line)).toList();
        var heads = ofTheMonth.stream()
                .filter(told -> told.line().equals(line))
                .flatMap(told -> told.heads().stream())
                .toList();
        var unnamed = heads.stream().mapToLong(Told.Heads::individuals).sum();
        return new Counted(
                people.size() + unnamed,
                here.size() + unnamed,
                fresh.size() - (long) here.size(),
                here.stream()
                                .filter(person -> cell(person) < 0 || group(person) < 0)
                                .count()
                        + heads.stream()
                                .filter(head -> !CELLS.contains(head.ageGender()) || !GROUPS.contains(head.group()))
                                .mapToLong(Told.Heads::individuals)
                                .sum(),
                counts(here, heads, GROUPS, this::group, Told.Heads::group),
                counts(here, heads, CELLS, this::cell, Told.Heads::ageGender));
    }

    private Set<Integer> numbers(String line) {
        return ofTheMonth.stream()
                .filter(told -> told.line().equals(line))
                .flatMap(told -> told.people().stream())
                .map(Told.Person::counted)
                .collect(Collectors.toSet());
    }

    private String firstLine(int person) {
        return ofTheMonth.stream()
                .filter(told -> told.people().stream().anyMatch(one -> one.counted() == person))
                .map(Told::line)
                .min(String::compareTo)
                .orElseThrow();
    }

    private int cell(int person) {
        return first(person, CELLS, Told.Person::ageGender);
    }

    private int group(int person) {
        return first(person, GROUPS, Told.Person::group);
    }

    /** The first in the form's order of what deliveries of the month say; -1 when none says anything. */
    private int first(int person, List<String> codes, Function<Told.Person, String> of) {
        return ofTheMonth.stream()
                .flatMap(told -> told.people().stream())
                .filter(one -> one.counted() == person)
                .map(one -> codes.indexOf(of.apply(one)))
                .filter(place -> place >= 0)
                .min(Integer::compareTo)
                .orElse(-1);
    }

    private static List<Long> counts(
            List<Integer> people,
            List<Told.Heads> heads,
            List<String> codes,
            Function<Integer, Integer> of,
            Function<Told.Heads, String> ofHeads) {
        return IntStream.range(0, codes.size())
                .mapToObj(place -> Stream.concat(
                                people.stream()
                                        .map(of)
                                        .filter(Objects::nonNull)
                                        .filter(found -> found == place)
                                        .map(found -> 1L),
                                heads.stream()
                                        .filter(head -> codes.get(place).equals(ofHeads.apply(head)))
                                        .map(head -> (long) head.individuals()))
                        .mapToLong(Long::longValue)
                        .sum())
                .toList();
    }
}
