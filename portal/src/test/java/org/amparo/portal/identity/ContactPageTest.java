package org.amparo.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.amparo.portal.session.Logins;
import org.amparo.portal.testing.Browser;
import org.amparo.portal.testing.SampleCase;
import org.amparo.portal.testing.StubbedCases;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "caseworker", roles = "caseworker", augmentors = WithToken.class)
class ContactPageTest {
    private static final String PERSON = SampleCase.ADDRESS + "/people/1";
    private static final Map<String, String> OPENING = Map.of("key", "k");

    @Inject
    Logins logins;

    private Browser browser;

    @BeforeEach
    void aPersonWithContactAndIdentity() {
        StubbedCases.begins();
        SampleCase.isThere();
        StubbedCases.answers("GET " + PERSON + "/contact", """
                {"nameToUse":"Lucero","codeWord":"colibrí","channels":[{"kind":"CALL","address":"099 555 0101",
                 "safeWhen":"de día","shared":true,"mayLeaveMessage":false}],"neverContact":["Mi tío"],"safetyNotes":null}""");
        StubbedCases.answers("GET " + PERSON + "/identity", """
                {"names":[{"kind":"AS_DOCUMENTED","given":"Lucero","surname":"Quispe","neverSay":false}],"birthYear":1990,
                 "birthEstimated":true,"documents":[{"kind":"PASSPORT","number":"X0000001","country":"VEN",
                 "genuine":"GENUINE","whereabouts":"WITHHELD"}]}""");
        browser = Browser.of(logins, "caseworker");
    }

    @Test
    void openingIsAskedForFirstAndSaysThatItIsRecorded() {
        assertThat(browser.reads(PERSON + "/contact"))
                .contains("Cada apertura queda en el registro de accesos", "Abrir el contacto", "Abrir la identidad")
                .doesNotContain("Lucero");
        assertThat(StubbedCases.asked("GET " + PERSON + "/contact")).isEmpty();
    }

    @Test
    void eachOpeningIsOneLineOfTheLog() {
        var page = browser.sends(PERSON + "/contact/open", OPENING);

        assertThat(page.asString())
                .contains("value=\"Lucero\"", "value=\"099 555 0101\"", "Mi tío", "Esta apertura quedó anotada")
                .contains("<title>Contacto e identidad · PE-7K3M9QXT");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(StubbedCases.asked("GET " + PERSON + "/contact")).hasSize(1);
        assertThat(StubbedCases.asked("GET " + PERSON + "/identity")).isEmpty();
    }

    @Test
    void whatIsWrittenIsMadeOnWhatWasSeen() {
        StubbedCases.answers("PUT " + PERSON + "/contact", 204, Map.of("ETag", "\"8\""), "");

        var answer = browser.sends(
                PERSON + "/contact",
                Map.of(
                        "version",
                        "\"7\"",
                        "called",
                        "Estrella",
                        "kind.1",
                        "MAIL",
                        "address.1",
                        "a@b.example",
                        "never",
                        "Mi tío\nMi primo"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(StubbedCases.asked("PUT " + PERSON + "/contact"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.headers()).containsEntry("If-match", "\"7\"");
                    assertThat(asked.body())
                            .contains("\"nameToUse\":\"Estrella\"", "\"kind\":\"MAIL\"", "[\"Mi tío\",\"Mi primo\"]");
                });
    }

    @Test
    void whatChangedMeanwhileIsNotOverwrittenAndNothingTypedIsLost() {
        StubbedCases.refuses("PUT " + PERSON + "/contact", 412, "changed-meanwhile");

        var page = browser.sends(PERSON + "/contact", Map.of("version", "\"6\"", "called", "Estrella"))
                .asString();

        assertThat(page).contains("Alguien lo cambió entretanto", "value=\"Estrella\"", "value=\"&quot;6&quot;\"");
    }

    @Test
    void writingAnIdentityAgainLosesNothingOfIt() {
        StubbedCases.answers("PUT " + PERSON + "/identity", 204, Map.of("ETag", "\"8\""), "");
        var fields = new HashMap<String, String>();
        var page = browser.sends(PERSON + "/identity/open", OPENING).asString();
        java.util.regex.Pattern.compile("<input[^>]* name=\"([^\"]+)\" type=\"(?:text|date)\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .forEach(field -> fields.put(field.group(1), field.group(2)));
        java.util.regex.Pattern.compile("name=\"([^\"]+)\" type=\"checkbox\" value=\"yes\" checked")
                .matcher(page)
                .results()
                .forEach(field -> fields.put(field.group(1), "yes"));
        java.util.regex.Pattern.compile("(?s)<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>")
                .matcher(page)
                .results()
                .forEach(field -> fields.put(
                        field.group(1), field.group(2).replaceFirst("(?s).*value=\"([^\"]*)\" selected.*", "$1")));
        fields.replaceAll((name, value) -> value.contains("<") ? "" : value);
        fields.put("version", "\"7\"");

        browser.sends(PERSON + "/identity", fields).then().statusCode(303);

        assertThat(StubbedCases.asked("PUT " + PERSON + "/identity").getFirst().body())
                .isEqualTo("""
                {"names":[{"kind":"AS_DOCUMENTED","given":"Lucero","surname":"Quispe","neverSay":false}],"birthYear":1990,\
                "birthEstimated":true,"documents":[{"kind":"PASSPORT","number":"X0000001","country":"VEN",\
                "genuine":"GENUINE","whereabouts":"WITHHELD"}]}""");
    }

    @Test
    void aPersonWhoIsNotInTheCaseIsNotThere() {
        assertThat(browser.opens(SampleCase.ADDRESS + "/people/9/contact").statusCode())
                .isEqualTo(404);
    }
}
