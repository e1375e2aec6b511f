package org.amparo.journeys.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.amparo.local.layout.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim of confidentiality is believed for its test: a test that a paper names and nobody wrote is a lie. */
class PapersTest {
    private static final Path ROOT = Checkout.root();
    private static final NamedTests TESTS = new NamedTests(ROOT);

    @ParameterizedTest
    @ValueSource(strings = {"docs/threat-model.md", "docs/security-questions.md"})
    void everyTestThatAPaperNamesExists(String paper) {
        var named = NamedTests.in(NamedTests.read(ROOT.resolve(paper)));

        assertThat(named).hasSizeGreaterThan(20).allMatch(TESTS::has);
    }

    @Test
    void aTestThatNobodyWroteIsFound() {
        var named = NamedTests.in(
                "| a claim | `CanariesTest.aWordIsFoundInEachOfItsForms`, `nobodyEverWroteThis`; `NoSuchTest` |");

        assertThat(named)
                .containsExactly(
                        "CanariesTest.aWordIsFoundInEachOfItsForms", "CanariesTest.nobodyEverWroteThis", "NoSuchTest");
        assertThat(named.stream().filter(TESTS::has)).containsExactly("CanariesTest.aWordIsFoundInEachOfItsForms");
    }
}
