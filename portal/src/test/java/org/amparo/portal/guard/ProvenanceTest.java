package org.amparo.portal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceTest {
    private static final String HOST = "libreta.example:8080";

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void readingIsOpenToLinksFromAnywhere(String method) {
        assertThat(new Provenance(method, "cross-site", "https://elsewhere.example", HOST).isAdmitted())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "post", "QUERY"})
    void changingIsNotOpenToOthers(String method) {
        assertThat(new Provenance(method, "cross-site", null, HOST).isAdmitted())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"same-origin,true", "same-site,false", "cross-site,false", "none,false", "anything,false"})
    void changingIsOpenToOurOwnPagesAlone(String fetchSite, boolean admitted) {
        assertThat(new Provenance("POST", fetchSite, null, HOST).isAdmitted()).isEqualTo(admitted);
    }

    @Test
    void whatTheBrowserSaysOfTheSiteCountsBeforeTheOrigin() {
        assertThat(new Provenance("POST", "cross-site", "http://" + HOST, HOST).isAdmitted())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://libreta.example:8080,true",
        "https://libreta.example:8080,true",
        "http://libreta.example,false",
        "http://libreta.example:8080.evil.example,false",
        "http://evil.example,false",
        "null,false",
        "://,false"
    })
    void anOlderBrowserIsJudgedByItsOrigin(String origin, boolean admitted) {
        assertThat(new Provenance("POST", null, origin, HOST).isAdmitted()).isEqualTo(admitted);
    }

    @Test
    void whoSaysNothingOfWhereTheyComeFromChangesNothing() {
        assertThat(new Provenance("POST", null, null, HOST).isAdmitted()).isFalse();
        assertThat(new Provenance("POST", null, "http://" + HOST, null).isAdmitted())
                .isFalse();
    }
}
