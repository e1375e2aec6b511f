package org.amparo.journeys.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.amparo.journeys.fault.Readers.Page;
import org.amparo.journeys.system.Rows;
import org.amparo.local.layout.AmparoService;

/** Each reading that was asked for, by the name of its request, compared with what the ledgers say of it. */
final class Readings {
    private final Queue<Reading> all = new ConcurrentLinkedQueue<>();

    /** One, answered or not. */
    private record Reading(Page page, UUID request, boolean answered) {}

    void keep(Page page, UUID request, boolean answered) {
        all.add(new Reading(page, request, answered));
    }

    /** What is wrong, in words: an answer without its leaf, or a request with two. */
    List<String> faults() {
        var leaves = Arrays.stream(AmparoService.values()).collect(Collectors.toMap(one -> one, Readings::leaves));
        var faults = new ArrayList<String>();
        for (var reading : all) {
            var found = leaves.get(reading.page().service())
                    .getOrDefault(reading.request().toString(), List.of());
            if (!isRight(reading, found)) {
                faults.add("%s %s at %s, request %s: %s"
                        .formatted(
                                reading.answered() ? "answered" : "unanswered",
                                reading.page().path(),
                                reading.page().service().module(),
                                reading.request(),
                                found));
            }
        }
        return faults;
    }

    private static boolean isRight(Reading reading, List<String> found) {
        return reading.answered()
                ? found.equals(List.of("user:" + reading.page().reader().number() + " ALLOW"))
                : found.size() <= 1;
    }

    /** Who read by each request, and whether they were allowed to. */
    private static Map<String, List<String>> leaves(AmparoService service) {
        return Rows.texts(service, "select request || ' ' || actor || ' ' || decision from ledger_leaf").stream()
                .map(leaf -> leaf.split(" ", 2))
                .collect(Collectors.groupingBy(
                        leaf -> leaf[0], Collectors.mapping(leaf -> leaf[1], Collectors.toList())));
    }

    /** Nothing is proved of a page that nobody was shown, or if no reading was cut off. */
    void cover(List<Page> pages) {
        assertThat(all.stream().filter(Reading::answered).map(Reading::page)).containsAll(pages);
        assertThat(all).anyMatch(reading -> !reading.answered());
    }

    long answered() {
        return all.stream().filter(Reading::answered).count();
    }

    long unanswered() {
        return all.size() - answered();
    }
}
