package org.amparo.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.amparo.attack.method.Score;
import org.amparo.bench.TwoSamples;

/**
 * What refusals say beside no. All are asked for in turn, in an order drawn at random; status, headers and bytes must be one and the
 * same. Time is compared where somebody should not know the difference: of what was made and not published, and of what was refused
 * to the figures officer, beside what was never asked for.
 */
final class SideChannels {
    /** Beyond once in 20,000 when nothing differs: several are compared in a run. */
    private static final double Z = 4;

    private static final double NOTICEABLE = 0.10;

    private final Answering auditor;
    private final Random chance;
    private final Map<String, List<String>> kinds = new LinkedHashMap<>();

    SideChannels(Answering auditor, Random chance) {
        this.auditor = auditor;
        this.chance = chance;
    }

    /** Something that is refused, in one or several wordings. */
    SideChannels beside(String kind, List<String> paths) {
        if (!paths.isEmpty()) {
            kinds.put(kind, paths);
        }
        return this;
    }

    /** One row for what is said; for each pair of kinds of which nobody may know the difference one for the time it takes. */
    List<Score> ask(int times, List<List<String>> secretPairs) {
        var answers = new LinkedHashMap<String, List<Answer>>();
        kinds.keySet().forEach(kind -> answers.put(kind, new ArrayList<>()));
        var turns = new ArrayList<String>();
        kinds.keySet().forEach(kind -> turns.addAll(Collections.nCopies(times, kind)));
        Collections.shuffle(turns, chance);
        for (var kind : turns) {
            var paths = kinds.getOrDefault(kind, List.of());
            answers.getOrDefault(kind, new ArrayList<>()).add(auditor.get(paths.get(chance.nextInt(paths.size()))));
        }
        var scores = new ArrayList<Score>();
        scores.add(said(answers));
        for (var pair : secretPairs) {
            if (answers.keySet().containsAll(pair)) {
                scores.add(time(pair.getFirst(), pair.getLast(), answers));
            }
        }
        return scores;
    }

    private static Score said(Map<String, List<Answer>> answers) {
        var all = answers.values().stream().flatMap(List::stream).toList();
        var different = (int) all.stream().distinct().count() - 1;
        var unlike = answers.entrySet().stream()
                .filter(kind -> kind.getValue().stream().anyMatch(answer -> !answer.saysTheSameAs(all.getFirst())))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        var name = "refusals of " + answers.size() + " kinds" + (different == 0 ? "" : ", unlike: " + unlike);
        return Score.ofQuestions(name, all.size(), different);
    }

    private static Score time(String one, String other, Map<String, List<Answer>> answers) {
        var samples = new TwoSamples(
                micros(answers.getOrDefault(one, List.of())), micros(answers.getOrDefault(other, List.of())));
        var told = Math.abs(samples.z()) > Z && Math.abs(samples.share() - 0.5) > NOTICEABLE;
        var name = String.format(
                Locale.ROOT, "time: %s beside %s (z %.1f, share %.2f)", one, other, samples.z(), samples.share());
        return Score.ofQuestions(name, answers.getOrDefault(one, List.of()).size() * 2, told ? 1 : 0);
    }

    private static long[] micros(List<Answer> answers) {
        return answers.stream().mapToLong(Answer::micros).toArray();
    }
}
