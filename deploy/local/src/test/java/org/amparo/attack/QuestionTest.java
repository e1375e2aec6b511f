package org.amparo.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final Question QUESTION =
            new Question("/products/tables?by=country,month.first&period=2025&unit=CASE", "application/json");

    @Test
    void inOtherWordsItIsTheSame() {
        var chance = new Random(1);

        var paths = Stream.generate(() -> QUESTION.reworded(chance).path()).limit(50);

        assertThat(paths).allSatisfy(path -> {
            assertThat(path).startsWith("/products/tables?");
            var words = List.of(path.substring(path.indexOf('?') + 1).split("&", -1));
            assertThat(words).hasSize(4).contains("period=2025", "unit=CASE");
            assertThat(words).containsAnyOf("by=country,month.first", "by=month.first,country");
        });
    }
}
