package org.amparo.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.amparo.cases.code.Control;
import org.amparo.cases.code.Exploitation;
import org.junit.jupiter.api.Test;

class NewAssessmentPropertyTest {
    @Property
    void forAChildNoMeansNeedBeShown(
            @ForAll @Size(min = 1, max = 3) Set<Act> act,
            @ForAll @Size(min = 1, max = 3) Set<ExploitativePurpose> purpose,
            @ForAll @Size(min = 1, max = 3) Set<Means> means) {
        if (isAnswer(act) && isAnswer(purpose) && isAnswer(means)) {
            var found = assessment(act, means, purpose);
            var actAndPurpose = found(act) && found(purpose);

            assertThat(found.suggestsTrafficking(true)).isEqualTo(actAndPurpose);
            assertThat(found.suggestsTrafficking(false)).isEqualTo(actAndPurpose && found(means));
        }
    }

    @Test
    void unknownDoesNotStandBesideAnAnswer() {
        assertThatThrownBy(() -> assessment(
                        Set.of(Act.RECRUITMENT, Act.UNKNOWN),
                        Set.of(Means.FRAUD),
                        Set.of(ExploitativePurpose.SERVITUDE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static NewAssessment assessment(Set<Act> act, Set<Means> means, Set<ExploitativePurpose> purpose) {
        return new NewAssessment(
                NewAssessment.Track.OURS,
                NewAssessment.TraffickingStatus.POSSIBLE_VICTIM_OF_TRAFFICKING,
                NewAssessment.DecidedBy.NGO,
                act,
                means,
                purpose,
                Set.of(Exploitation.UNKNOWN),
                Set.of(Control.DECLINED));
    }

    private static boolean isAnswer(Set<? extends Enum<?>> codes) {
        return codes.size() == 1 || found(codes);
    }

    private static boolean found(Set<? extends Enum<?>> codes) {
        return codes.stream()
                .noneMatch(code -> code.name().equals("UNKNOWN") || code.name().equals("DECLINED"));
    }
}
