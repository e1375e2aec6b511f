package org.amparo.assistance.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgeGenderTest {
    @Test
    void nobodyOfOtherGenderIsDroppedAndNobodyIsCountedAsWhatTheyAreNot() {
        assertThat(AgeGender.of(AgeBand.FROM_9_TO_17, Gender.NON_CONFORMING)).isEqualTo(AgeGender.OTHER_U18);
        assertThat(AgeGender.of(AgeBand.FROM_48, Gender.NON_SPECIFIED_UNKNOWN)).isEqualTo(AgeGender.OTHER_18P);
        assertThat(AgeGender.of(AgeBand.FROM_18_TO_20, Gender.TRANSGENDER_FEMININE))
                .isEqualTo(AgeGender.WOMAN);
        assertThat(AgeGender.of(AgeBand.FROM_0_TO_8, Gender.TRANSGENDER_MASCULINE))
                .isEqualTo(AgeGender.BOY);
        assertThat(AgeGender.of(AgeBand.UNKNOWN, Gender.FEMININE)).isEqualTo(AgeGender.UNKNOWN);
    }
}
