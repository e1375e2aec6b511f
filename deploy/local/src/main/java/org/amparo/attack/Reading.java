package org.amparo.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.attack.known.Cell;
import org.amparo.attack.known.Figures;
import org.amparo.attack.known.Interval;
import org.amparo.attack.known.Printed;

/**
 * Everything an auditor was given, asked in an order drawn at random.
 *
 * @param answers by question, given or refused
 */
record Reading(Map<Question, Answer> answers) {
    private static final Pattern HALF = Pattern.compile("20[0-9]{2}-H[12]");
    private static final Pattern SPAN = Pattern.compile("period=(20[0-9]{2}(-H[12])?)");

    static Reading by(Answering auditor, Doors doors, Random chance) {
        var questions = new ArrayList<>(doors.questions(spans(auditor)));
        Collections.shuffle(questions, chance);
        var answers = new TreeMap<Question, Answer>();
        questions.forEach(question -> answers.put(question, question.askedBy(auditor)));
        return new Reading(answers);
    }

    /** The half-years that were published, and the years. */
    static Set<String> spans(Answering auditor) {
        var spans = new TreeSet<String>();
        HALF.matcher(auditor.get("/products").text())
                .results()
                .forEach(half -> spans.addAll(List.of(half.group(), half.group().substring(0, 4))));
        return spans;
    }

    /** The printed counts of all tables, wherever they stand. */
    Figures figures() {
        var figures = new Figures();
        answers.forEach((question, answer) -> {
            if (answer.isGiven() && question.accept().equals("application/json")) {
                var asked = SPAN.matcher(question.path());
                look(answer.json(), asked.find() ? asked.group(1) : "", figures);
            }
        });
        return figures;
    }

    private static void look(JsonNode node, String span, Figures figures) {
        var here = node.path("period").asText(span);
        if (node.has("unit") && node.path("cells").isArray()) {
            node.path("cells")
                    .forEach(cell -> figures.add(printed(cell, node.path("unit").asText(), here)));
        } else {
            node.forEach(inner -> look(inner, here, figures));
        }
    }

    private static Printed printed(JsonNode cell, String unit, String span) {
        var places = new HashMap<String, String>();
        cell.path("places")
                .properties()
                .forEach(place -> places.put(place.getKey(), place.getValue().asText()));
        return new Printed(
                Cell.of(span, unit, places),
                cell.path("count").asInt(),
                new Interval(cell.path("lowest").asInt(), cell.path("highest").asInt()));
    }

    /** The smallest count that is printed, beside 0, as products say. */
    int smallest() {
        return answers.values().stream()
                .filter(Answer::isGiven)
                .mapToInt(answer -> answer.json().path("smallest").asInt())
                .filter(smallest -> smallest > 0)
                .min()
                .orElseThrow(() -> new IllegalStateException("no product was given out"));
    }

    long given() {
        return answers.values().stream().filter(Answer::isGiven).count();
    }
}
