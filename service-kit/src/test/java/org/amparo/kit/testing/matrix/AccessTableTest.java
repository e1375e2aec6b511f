package org.amparo.kit.testing.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTableTest {
    @Test
    void aLineSaysWhoMayWhatAndWhatTheyHear() {
        var table = AccessTable.parsed("""
                # a remark
                GET /cases/{reference}?size=1 | caseworker supervisor | case | 200
                """);

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.endpoint()).hasToString("GET /cases/{reference}");
            assertThat(row.question()).isEqualTo("?size=1");
            assertThat(row.roles()).isEqualTo(Set.of("caseworker", "supervisor"));
            assertThat(row.about()).isEqualTo("case");
            assertThat(row.answers()).isEqualTo(Set.of("200"));
        });
    }

    @Test
    void aLineThatLacksSomethingIsRefused() {
        isRefused("GET /cases | caseworker | -");
        isRefused("/cases | caseworker | - | 200");
        isRefused("GET /cases | | - | 200");
        isRefused("GET /cases | caseworker | - | ");
    }

    @Test
    void aRoleNobodyHasIsRefused() {
        isRefused("GET /cases | case-worker | - | 200");
    }

    @Test
    void whatIsHeardBeforeAccessIsDecidedProvesNothing() {
        isRefused("POST /cases | caseworker | - | invalid-value");
    }

    private static void isRefused(String line) {
        assertThatThrownBy(() -> AccessTable.parsed(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
