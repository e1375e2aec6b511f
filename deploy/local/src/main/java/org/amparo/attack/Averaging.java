package org.amparo.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
    private static final List<String> IDLE_WORDS =
            List.of("&country=ECU", "&organisation=EC-PUENTE", "&k=1", "&admin1=EC-P", "&month=1", "&revision=0");

    private final Client auditor;
    private final Random chance;
    private final Map<Question, Set<Answer>> heard = new HashMap<>();
    private int asked;

    Averaging(Client auditor, Random chance) {
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
            again.forEach(question ->
                    hear(question, new Question(reworded(question.path()), question.accept()).askedBy(auditor)));
        }
    }

    /** What a table is told apart by in another order, and words that ask for nothing. */
    private String reworded(String path) {
        var by = path.indexOf("by=");
        var turned = path;
        if (by >= 0) {
            var words = new ArrayList<>(List.of(path.substring(by + 3).split(",", -1)));
            Collections.shuffle(words, chance);
            turned = path.substring(0, by + 3) + String.join(",", words);
        }
        var idle = IDLE_WORDS.get(chance.nextInt(IDLE_WORDS.size()));
        return turned.contains("?") ? turned + idle : turned + "?" + idle.substring(1);
    }

    Score score() {
        var several =
                heard.values().stream().filter(answers -> answers.size() > 1).count();
        return Score.ofQuestions("averaging: " + asked + " answers", heard.size(), (int) several);
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
