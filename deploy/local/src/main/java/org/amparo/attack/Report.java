package org.amparo.attack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.amparo.attack.method.Score;

/** What the attacks were worth, for people and for programs. */
final class Report {
    /** With so much of what was hidden in hand, nobody doubts that the attack works. */
    private static final double LARGE_PER_CENT = 50;

    private static final String LINE = "%-64s %8s %10s %7s %8s %6s %8s %6s  %s%n";

    private final Wish wish;
    private final List<Score> scores = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Report(Wish wish) {
        this.wish = wish;
    }

    void add(List<Score> more) {
        scores.addAll(more);
    }

    void remark(String sentence) {
        remarks.add(sentence);
    }

    /** Of the protected figures: nothing came of any attack. Of naive ones: that most of what was hidden was found. */
    boolean isAsItShouldBe() {
        return wish.naive() ? recovered() >= LARGE_PER_CENT : scores.stream().noneMatch(Score::succeeded);
    }

    private double recovered() {
        return recovered("reconstruction");
    }

    private double recovered(String attack) {
        return scores.stream()
                .filter(score -> score.attack().equals(attack))
                .mapToDouble(Score::recovered)
                .max()
                .orElse(0);
    }

    void print(PrintStream paper) {
        remarks.forEach(paper::println);
        paper.printf(
                LINE, "attack", "attacked", "determined", "narrow", "smallest", "right", "reading", "blind", "verdict");
        scores.forEach(score -> paper.printf(
                LINE,
                score.attack(),
                score.attacked(),
                score.determined(),
                score.narrow(),
                score.smallest() < 0 ? "-" : Integer.toString(score.smallest()),
                share(score.right(), score),
                share(score.reading(), score),
                share(score.blind(), score),
                score.succeeded() ? "SUCCEEDED" : "in vain"));
        paper.println(conclusion());
    }

    private static String share(int some, Score score) {
        return score.blind() == 0 ? "-" : Math.round(100.0 * some / score.attacked()) + " %";
    }

    private String conclusion() {
        if (wish.naive()) {
            return String.format(
                    Locale.ROOT,
                    "Naively suppressed: a reader knows %.0f %% of the hidden counts to the unit, with the records of one organisation %.0f %%%s.",
                    recovered(),
                    recovered("any of the insiders"),
                    isAsItShouldBe() ? "" : ", which is too little: the attack itself is broken");
        }
        return isAsItShouldBe()
                ? "Nothing came of any attack."
                : "An attack succeeded: these figures must not be given out.";
    }

    void write(Path file) throws IOException {
        var all = new LinkedHashMap<String, Object>();
        all.put("naive", wish.naive());
        all.put("seed", wish.seed());
        all.put("cases", wish.cases());
        all.put("asItShouldBe", isAsItShouldBe());
        all.put("remarks", remarks);
        all.put("scores", scores);
        Files.createDirectories(file.toAbsolutePath().getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), all);
    }
}
