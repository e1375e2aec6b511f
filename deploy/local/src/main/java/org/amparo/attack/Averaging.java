package org.amparo.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.amparo.attack.known.Figures;
import org.amparo.attack.method.Score;

/**
 * Asks the same again and again, in other words and another order, after a restart and after other releases: noise that is drawn
 * anew would be averaged away. Any second answer to one question counts against the figures.
 */
final class Averaging {
    private final Answering auditor;
    private final Random chance;
    private final Map<Question, Set<Answer>> heard = new HashMap<>();
    private int asked;

    Averaging(Answering auditor, Random chance) {
        this.auditor = auditor;
        this.chance = chance;
    }

    /** What was read before, or is read after something happened. */
    void hear(Reading reading) {
        // The list of what was published grows, as it should.
        reading.answers().forEach((question, answer) -> {
            if (answer.isGiven() && question.path().contains("?")) {
                hear(question, answer);
            }
        });
    }

    private void hear(Question question, Answer answer) {
        asked++;
        heard.computeIfAbsent(question, first -> new HashSet<>()).add(answer);
    }

    /** So many rounds over all that was given out. */
    void ask(Reading reading, int rounds) {
        var given = new ArrayList<Question>();
        reading.answers().forEach((question, answer) -> {
            if (answer.isGiven() && question.path().contains("?")) {
                given.add(question);
            }
        });
        for (var round = 0; round < rounds; round++) {
            var again = new ArrayList<>(given);
            Collections.shuffle(again, chance);
            again.forEach(question -> hear(question, question.reworded(chance).askedBy(auditor)));
        }
    }

    /** Names one question that has several answers, so that it can be asked by hand. */
    Score score() {
        var several = heard.entrySet().stream()
                .filter(question -> question.getValue().size() > 1)
                .map(question -> question.getKey().path())
                .sorted()
                .toList();
        var name = "averaging: " + asked + " answers" + (several.isEmpty() ? "" : ", several to " + several.getFirst());
        return Score.ofQuestions(name, heard.size(), several.size());
    }

    /** Whether the same counts stand in the files as in the pages: the CSV says nothing that the JSON does not. */
    static Score ofFiles(Reading reading, Figures figures) {
        var said = new HashSet<String>();
        figures.all().forEach(printed -> said.add(CsvRows.of(printed)));
        var rows = 0;
        var strangers = 0;
        for (var answer : reading.answers().entrySet()) {
            if (answer.getKey().accept().equals("text/csv") && answer.getValue().isGiven()) {
                for (var row : CsvRows.of(answer.getValue().text())) {
                    rows++;
                    strangers += said.contains(row) ? 0 : 1;
                }
            }
        }
        return Score.ofQuestions("CSV beside JSON: rows", rows, strangers);
    }
}
