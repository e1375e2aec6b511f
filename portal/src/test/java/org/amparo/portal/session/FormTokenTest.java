package org.amparo.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTokenTest {
    private final FormToken token = FormToken.drawn();

    @Test
    void isKnownAgainUnderEachMask() {
        assertThat(token.is(token.masked())).isTrue();
        assertThat(token.is(token.masked())).isTrue();
    }

    @Test
    void looksDifferentOnEachPage() {
        assertThat(token.masked()).isNotEqualTo(token.masked());
    }

    @Test
    void ofAnotherSessionIsRefused() {
        assertThat(token.is(FormToken.drawn().masked())).isFalse();
    }

    @Test
    void whatIsNoneIsRefused() {
        assertThat(token.is(null)).isFalse();
        assertThat(token.is("")).isFalse();
        assertThat(token.is("%%%")).isFalse();
        assertThat(token.is(token.masked() + "AAAA")).isFalse();
        assertThat(token.is(token.masked().substring(4))).isFalse();
    }
}
