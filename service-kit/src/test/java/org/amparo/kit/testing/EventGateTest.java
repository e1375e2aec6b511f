package org.amparo.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amparo.kit.outbox.Event;
import org.amparo.kit.outbox.Topic;
import org.junit.jupiter.api.Test;

/** A gate that was never red proves nothing. */
class EventGateTest {
    @Test
    void codesHandlesNumbersAndTimesPass() {
        assertThat(found(Harmless.class)).isEmpty();
    }

    @Test
    void aTextIsRefused() {
        assertThat(found(WithText.class)).containsExactly("WithText.note is a java.lang.String");
    }

    @Test
    void aTextInsideAListAMapOrAnotherRecordIsRefused() {
        assertThat(found(WithHiddenText.class))
                .containsExactlyInAnyOrder(
                        "WithHiddenText.notes is a java.lang.String",
                        "WithHiddenText.byCode is a java.lang.String",
                        "WithHiddenText.maybe is a java.lang.String",
                        "Detail.text is a java.lang.String");
    }

    @Test
    void aWordThatAcceptsANameIsRefused() {
        assertThat(found(WithLooseWord.class)).contains("WithLooseWord.word accepts \"Maria\"");
    }

    @Test
    void aWordOfLettersThatCouldSpellANameIsRefused() {
        assertThat(found(WithLetters.class)).containsExactly("WithLetters.word accepts \"maria\"");
    }

    @Test
    void anObjectOrAnInterfaceOrAnEventThatIsNoRecordIsRefused() {
        assertThat(found(WithAnything.class)).containsExactly("WithAnything.anything is a java.lang.Object");
        assertThat(found(NoRecord.class)).containsExactly("NoRecord is not a record");
    }

    private static List<String> found(Class<?> event) {
        return EventGate.freeText(new ClassFileImporter().importClasses(event));
    }

    enum Mood {
        CALM
    }

    record Handle(String value) {
        private static final Pattern FORM = Pattern.compile("h[0-9]{8}");

        Handle {
            if (!FORM.matcher(value).matches()) {
                throw new IllegalArgumentException("not a handle");
            }
        }
    }

    record LooseWord(String value) {
        LooseWord {
            if (value.isBlank()) {
                throw new IllegalArgumentException("empty");
            }
        }
    }

    record Letters(String value) {
        Letters {
            if (!value.matches("[a-z]{1,20}")) {
                throw new IllegalArgumentException("not letters");
            }
        }
    }

    record Detail(String text, int number) {}

    record Harmless(UUID id, Handle handle, Mood mood, List<Mood> moods, long number, boolean yes, Instant at)
            implements Told {}

    record WithText(UUID id, String note) implements Told {}

    record WithHiddenText(List<String> notes, Map<Mood, String> byCode, Optional<String> maybe, Detail detail)
            implements Told {}

    record WithLooseWord(LooseWord word) implements Told {}

    record WithLetters(Letters word) implements Told {}

    record WithAnything(Object anything) implements Told {}

    static class NoRecord implements Told {}

    interface Told extends Event {
        @Override
        default Topic topic() {
            return Topic.CASES;
        }

        @Override
        default String type() {
            return "kit.told.v1";
        }

        @Override
        default String key() {
            return "key";
        }
    }
}
