package org.amparo.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.amparo.attack.method.Score;
import org.junit.jupiter.api.Test;

class SideChannelsTest {
    private static final String MADE = "/tables?period=2025-H2";
    private static final String NEVER = "/tables?period=2019-H1";

    private final Random clock = new Random(1);

    @Test
    void comeToNothingWhereEveryNoIsTheSame() {
        assertThat(ask((path, accept) -> no("no", "content-length: 2", 900)))
                .noneMatch(Score::succeeded)
                .hasSize(2);
    }

    @Test
    void hearAWordTooMuch() {
        var scores = ask((path, accept) -> no(path.equals(MADE) ? "not yet" : "no", "content-length: 2", 900));

        assertThat(scores.getFirst().succeeded()).isTrue();
        assertThat(scores.getFirst().attack()).contains("unlike");
    }

    @Test
    void hearAHeaderTooMuch() {
        assertThat(ask((path, accept) -> no("no", path.equals(MADE) ? "etag: 1" : "etag: 0", 900))
                        .getFirst()
                        .succeeded())
                .isTrue();
    }

    @Test
    void hearWhoTakesLonger() {
        assertThat(ask((path, accept) -> no("no", "content-length: 2", path.equals(MADE) ? 1_100 : 900))
                        .getLast()
                        .succeeded())
                .isTrue();
    }

    @Test
    void askingAgainFindsNoiseThatIsDrawnAnew() {
        Answering noisy = (path, accept) -> answer(200, "{\"count\": " + clock.nextInt(3) + "}", "", 900);
        Answering steady = (path, accept) -> answer(200, "{\"count\": 5}", "", 900);

        assertThat(averaged(noisy).succeeded()).isTrue();
        assertThat(averaged(steady).succeeded()).isFalse();
    }

    private static Score averaged(Answering service) {
        var question = new Question("/tables?by=a,b&period=2025", "application/json");
        var reading = new Reading(Map.of(question, question.askedBy(service)));
        var averaging = new Averaging(service, new Random(1));
        averaging.hear(reading);
        averaging.ask(reading, 20);
        return averaging.score();
    }

    private static List<Score> ask(Answering service) {
        return new SideChannels(service, new Random(1))
                .beside("made", List.of(MADE))
                .beside("never", List.of(NEVER))
                .ask(100, List.of(List.of("made", "never")));
    }

    private Answer no(String body, String header, int micros) {
        return answer(404, body, header, micros + clock.nextInt(200));
    }

    private static Answer answer(int status, String body, String header, int micros) {
        return new Answer(status, List.of(header), body.getBytes(StandardCharsets.UTF_8), micros);
    }
}
