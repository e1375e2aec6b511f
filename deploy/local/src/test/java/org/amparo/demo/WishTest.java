package org.amparo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WishTest {
    @Test
    void isTheCasesOf2023AndTheJourneyWhenNothingIsSaid() {
        assertThat(Wish.of(List.of())).isEqualTo(new Wish(true, true, 38, 1));
    }

    @Test
    void canBeOnePartOfIt() {
        assertThat(Wish.of(List.of("--only-journey")).cases()).isFalse();
        assertThat(Wish.of(List.of("--seed", "7", "--only-cases", "--cases", "500")))
                .isEqualTo(new Wish(true, false, 500, 7));
    }

    @Test
    void isRefusedWithTheUsageWhenItCannotBeUnderstood() {
        for (var words : List.of(List.of("--cases"), List.of("--cases", "0"), List.of("--seed", "x"), List.of("38"))) {
            assertThatThrownBy(() -> Wish.of(words))
                    .isInstanceOf(Disappointment.class)
                    .hasMessageStartingWith("Usage: deploy/demo");
        }
    }
}
