package org.amparo.portal.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amparo.portal.drafts.Draft;

/** How many people are being registered, and what is asked of each. */
final class People {
    static final String FIELD = "people";
    private static final int MOST = 30;

    private People() {}

    static int count(Map<String, List<String>> fields) {
        var said = fields.getOrDefault(FIELD, List.of("1")).stream().findFirst().orElse("1");
        return said.matches("[0-9]{1,2}") ? Math.clamp(Integer.parseInt(said), 1, MOST) : 1;
    }

    static List<Integer> numbers(Map<String, List<String>> fields) {
        return IntStream.rangeClosed(1, count(fields)).boxed().toList();
    }

    /** One more. */
    static Draft added(Draft draft) {
        return counting(draft, Math.min(MOST, count(draft.fields()) + 1));
    }

    /** Without the last one, of whom nothing stays. */
    static Draft removed(Draft draft) {
        var last = count(draft.fields());
        var gone = draft.fields().keySet().stream()
                .filter(field -> last > 1 && field.endsWith("." + last))
                .toList();
        return counting(draft.with(gone, Map.of()), Math.max(1, last - 1));
    }

    private static Draft counting(Draft draft, int count) {
        return draft.with(List.of(FIELD), Map.of(FIELD, List.of(Integer.toString(count))));
    }
}
