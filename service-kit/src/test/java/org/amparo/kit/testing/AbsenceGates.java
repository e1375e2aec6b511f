package org.amparo.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * To whoever has no right to it, a thing that exists is answered like one that does not: by status, headers and bytes, by
 * the statements it takes and the leaf it leaves. Asked at every door behind which there is one thing.
 */
public abstract class AbsenceGates {
    private static final Set<String> OF_THE_KIT = Set.of("/held-events");

    /**
     * The same question twice.
     *
     * @param path the door, as the committed document has it
     * @param there the question about something that exists and is hidden from whoever asks
     * @param nowhere the question about something that does not exist
     */
    public record Hidden(String path, TestUser who, String there, String nowhere) {
        /** The door, with what is hidden and what is not there put into its places, in order. */
        public static Hidden at(String path, TestUser who, List<String> there, List<String> nowhere) {
            return new Hidden(path, who, filled(path, there), filled(path, nowhere));
        }

        private static String filled(String path, List<String> values) {
            var filled = path;
            for (var value : values) {
                filled = filled.replaceFirst("\\{\\w+}", value);
            }
            return filled;
        }
    }

    /** Everything of an answer that somebody could compare. */
    private record Compared(
            int status, String body, List<String> headers, Statements.Sent sent, List<Map<String, Object>> leaves) {}

    /** What is hidden from whom in this service, with everything a use case needs to find it. */
    protected abstract List<Hidden> hidden();

    @Test
    void whatIsHiddenIsAnsweredLikeWhatDoesNotExist() {
        for (var question : hidden()) {
            // Once for what is remembered about an account that was never here.
            compared(question.who(), question.nowhere());
            var absent = compared(question.who(), question.nowhere());

            var forbidden = compared(question.who(), question.there());

            assertThat(forbidden).as(question.path()).isEqualTo(absent);
            assertThat(absent.status()).as(question.path()).isEqualTo(404);
            assertThat(absent.sent().texts()).as(question.path()).hasSizeGreaterThan(1);
            assertThat(absent.leaves()).as(question.path()).hasSize(1);
        }
    }

    @Test
    void everyDoorBehindWhichThereIsOneThingIsAsked() {
        var doors = CommittedOpenApi.endpoints().stream()
                .filter(Endpoint::asks)
                .map(Endpoint::path)
                .filter(path -> path.contains("{"))
                .filter(path -> !OF_THE_KIT.contains(path) && !open().contains(path))
                .collect(Collectors.toSet());

        assertThat(hidden().stream().map(Hidden::path).collect(Collectors.toSet()))
                .isEqualTo(doors);
    }

    /** Doors behind which nothing is hidden from anybody who may call them. */
    protected Set<String> open() {
        return Set.of();
    }

    private Compared compared(TestUser who, String path) {
        var request = UUID.randomUUID().toString();
        var answer = new AtomicReference<Response>();
        var sent = Statements.during(
                () -> answer.set(who.reads().header("X-Request-Id", request).get(path)));
        return new Compared(
                answer.get().statusCode(), answer.get().asString(), headers(answer.get()), sent, leaves(request));
    }

    private static List<String> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("Date")
                        && !header.getName().equalsIgnoreCase("X-Request-Id"))
                .map(Header::toString)
                .sorted()
                .toList();
    }

    private static List<Map<String, Object>> leaves(String request) {
        return Rows.of(
                "select actor, affiliation, action, purpose, decision, cardinality(parts) as parts,"
                        + " cardinality(blocks) as blocks, length(resource) as resource, length(nonce) as nonce,"
                        + " length(seal) as seal from ledger_leaf where request = ?",
                request);
    }
}
