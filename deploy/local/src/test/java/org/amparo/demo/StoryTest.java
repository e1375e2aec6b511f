package org.amparo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryTest {
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final Story story = new Story(new PrintStream(paper, true, StandardCharsets.UTF_8));

    @Test
    void numbersItsStepsAndTellsEachWithItsAnswer() {
        story.says("Rosa registers a family.");
        story.answered("201");
        story.says("Mateo accepts.");
        story.answered("204");

        assertThat(told()).containsExactly(" 1. Rosa registers a family. -> 201", " 2. Mateo accepts. -> 204");
    }

    @Test
    void putsAnAsideOnALineOfItsOwn() {
        story.says("Mateo opens the disclosure.");
        story.aside("(waiting)");
        story.answered("200");

        assertThat(told()).containsExactly(" 1. Mateo opens the disclosure.", "    (waiting)", " -> 200");
    }

    @Test
    void saysOnceThatSomethingTakesLongAndGivesUpWithASentence() {
        var said = new ArrayList<String>();
        var patience = new Patience(Duration.ofMillis(1), Duration.ofMillis(200), said::add);

        assertThatThrownBy(() -> patience.until("the offer", Optional::empty))
                .isInstanceOf(Disappointment.class)
                .hasMessageContaining("in vain for the offer");
        assertThat(said).hasSize(1);
    }

    private List<String> told() {
        return paper.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
