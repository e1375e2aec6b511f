package org.amparo.cases.staff;

import static org.amparo.cases.staff.StaffRole.CASEWORKER;
import static org.amparo.cases.staff.StaffRole.DATA_PROTECTION_OFFICER;
import static org.amparo.cases.staff.StaffRole.PARTNER;
import static org.amparo.cases.staff.StaffRole.REPORTING_OFFICER;
import static org.amparo.cases.staff.StaffRole.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffRoleTest {
    @Test
    void whoOverseesWorkOnCasesDoesNoneOfIt() {
        for (var role : List.of(CASEWORKER, SUPERVISOR, PARTNER)) {
            assertThat(StaffRole.goTogether(Set.of(DATA_PROTECTION_OFFICER, role)))
                    .isFalse();
        }
        assertThat(StaffRole.goTogether(Set.of(DATA_PROTECTION_OFFICER, REPORTING_OFFICER)))
                .isTrue();
        assertThat(StaffRole.goTogether(Set.of(CASEWORKER, SUPERVISOR, PARTNER)))
                .isTrue();
    }

    @Test
    void nobodyIsMadeAnAdministratorHere() {
        for (var role : List.of("administrator", "coordinator", "auditor", "figures-officer")) {
            assertThat(StaffRole.called(role)).isEmpty();
        }
    }
}
