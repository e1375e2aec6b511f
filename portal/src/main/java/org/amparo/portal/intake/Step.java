package org.amparo.portal.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.portal.basis.BasisForm;
import org.amparo.portal.drafts.Draft;

/** The three pages, each with its fields; those of one person end with a dot and the person's number. */
enum Step {
    SAFETY(1),
    BASIS(2),
    REST(3);

    private static final String LEFT_AT = "page";
    private static final Set<String> OF_SAFETY =
            Set.of("safe", "company", "hurt", "hurtNote", "called", "reach", "reachAddress", "reachWhen", "never");
    private static final Set<String> OF_REST =
            Set.of("age", "gender", "nationality", "group", "needs", "region", "source", "since", "level", "type");

    private final int number;

    Step(int number) {
        this.number = number;
    }

    /** As the address calls it, from 1. */
    int number() {
        return number;
    }

    private Set<String> fields() {
        return switch (this) {
            case SAFETY -> OF_SAFETY;
            case BASIS -> BasisForm.FIELDS;
            case REST -> OF_REST;
        };
    }

    boolean has(String field) {
        var dot = field.indexOf('.');
        return fields().contains(dot < 0 ? field : field.substring(0, dot));
    }

    boolean isLast() {
        return this == REST;
    }

    /** The page after it; the last one stays. */
    Step next() {
        return switch (this) {
            case SAFETY -> BASIS;
            case BASIS, REST -> REST;
        };
    }

    /** Where a form was left. */
    static Step leftAt(Map<String, List<String>> fields) {
        return fields.getOrDefault(LEFT_AT, List.of()).stream()
                .flatMap(name ->
                        Arrays.stream(values()).filter(step -> step.name().equals(name)))
                .findFirst()
                .orElse(SAFETY);
    }

    /** A form after one of its pages was sent; of what that page said before, nothing stays. */
    Draft sent(Draft draft, Map<String, List<String>> form) {
        var part = Stream.concat(draft.fields().keySet().stream().filter(this::has), Stream.of(LEFT_AT))
                .toList();
        var said = form.entrySet().stream()
                .filter(field -> has(field.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.copyOf(field.getValue())));
        said.put(LEFT_AT, List.of(name()));
        return draft.with(part, said);
    }

    static Optional<Step> numbered(int number) {
        return Arrays.stream(values()).filter(step -> step.number() == number).findFirst();
    }
}
