package org.amparo.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/figures", "/figures/table?period=2025-H1&unit=CASE&first=service.legal"})
    void leadsBackToPagesOfOurs(String path) {
        assertThat(LocalPath.of(path).text()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/figures\r\nSet-Cookie: a",
                "javascript:alert(1)",
                "/a:b"
            })
    void leadsNowhereElse(String path) {
        assertThat(LocalPath.of(path).text()).isEqualTo("/");
        assertThat(LocalPath.of(null).text()).isEqualTo("/");
    }
}
