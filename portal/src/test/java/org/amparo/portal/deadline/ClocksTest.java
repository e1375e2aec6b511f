package org.amparo.portal.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.amparo.portal.language.Language;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClocksTest {
    /** Ten in the morning in Guayaquil. */
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");

    private final Clocks clocks = in(Language.ES);

    @Test
    void whatIsLeftStandsBesideUntilWhenInTheTimeOfThePlace() {
        assertThat(clocks.answerBy(after(25)).words()).isEqualTo("Responda en 25 minutos: hasta hoy a las 10:25");
        assertThat(clocks.answerBy(after(25)).overdue()).isFalse();
        assertThat(in(Language.EN).answerBy(after(25)).words())
                .isEqualTo("Answer within 25 minutes: until today 10:25");
        assertThat(in(Language.PT_BR).serveBy(after(90)).words())
                .isEqualTo("O serviço deve começar em 1 hora: até hoje às 11:30");
    }

    @Test
    void whatIsOverdueSaysSinceWhen() {
        assertThat(clocks.serveBy(after(-18 * 60)).words()).isEqualTo("El plazo del servicio venció ayer a las 16:00");
        assertThat(clocks.answerBy(NOW).overdue()).isTrue();
    }

    @Test
    void minutesHoursAndDaysAreCountedAsPeopleCountThem() {
        assertThat(clocks.answerBy(NOW.plusSeconds(59)).words()).contains("en menos de un minuto");
        assertThat(clocks.answerBy(after(1)).words()).contains("en 1 minuto:");
        assertThat(clocks.answerBy(after(120)).words()).contains("en 2 horas");
        assertThat(clocks.answerBy(after(47 * 60)).words()).contains("en 47 horas");
        assertThat(clocks.answerBy(after(72 * 60)).words())
                .isEqualTo("Responda en 3 días: hasta el 23 nov 2026 a las 10:00");
    }

    @Test
    void aDayEndsOnThatDay() {
        assertThat(clocks.answerBy(Instant.parse("2026-11-21T05:00:00Z")).words())
                .endsWith("hasta hoy a las 23:59");
        assertThat(clocks.answerBy(Instant.parse("2026-11-22T05:00:00Z")).words())
                .endsWith("hasta mañana a las 23:59");
    }

    @Test
    void whoseTimeItIsIsSaid() {
        assertThat(clocks.whose()).isEqualTo("Las horas son las de su organización: hora de Guayaquil.");
    }

    private static Clocks in(Language language) {
        return new Clocks(language, ZoneId.of("America/Guayaquil"), NOW);
    }

    private static Instant after(long minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }
}
