package org.amparo.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandTextTest {
    private final CommandText text = new CommandText(new ObjectMapper());

    private record Word(String code) {}

    private record Command(Set<Word> words, List<String> order, Map<String, Integer> counts) {}

    @Test
    void isTheSameInWhateverOrderASetOrAMapIsReadBack() throws IOException {
        assertThat(of(List.of("a", "b"), List.of("x", "y"))).isEqualTo(of(List.of("b", "a"), List.of("x", "y")));
    }

    @Test
    void differsWhereOrderMeansSomething() throws IOException {
        assertThat(of(List.of("a", "b"), List.of("x", "y"))).isNotEqualTo(of(List.of("a", "b"), List.of("y", "x")));
    }

    private String of(List<String> words, List<String> order) throws IOException {
        var set = new LinkedHashSet<Word>();
        var counts = new LinkedHashMap<String, Integer>();
        words.forEach(word -> {
            set.add(new Word(word));
            counts.put(word, 1);
        });
        return text.of(new Object[] {new Command(set, order, counts)});
    }
}
