package org.amparo.portal.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No code of the services reaches a page as it is: those of the documents that the services commit to have words. */
class CodesTest {
    @ParameterizedTest
    @CsvSource({
        "referral-service,ServiceType,service",
        "referral-service,Stage,stage",
        "referral-service,Urgency,urgency",
        "referral-service,SecurityLevel,securityLevel",
        "referral-service,AgeBand,ageBand",
        "referral-service,Gender,gender",
        "referral-service,DeclineReason,declineReason",
        "referral-service,Outcome,outcome",
        "referral-service,Disclosure,disclosure",
        "case-service,Block,block",
        "case-service,Exploitation,exploitation",
        "case-service,Control,control",
        "case-service,Act,act",
        "assistance-service,Unit1,measure",
        "assistance-service,Mechanism1,mechanism"
    })
    void eachCodeHasWords(String service, String type, String kind) throws IOException {
        assertThat(codes(service, type)).isNotEmpty().allSatisfy(code -> assertThat(
                        Words.in(Language.ES).orElse(kind, code, ""))
                .as(kind + "." + code)
                .isNotEmpty());
    }

    @Test
    void eachServiceCanBeChosen() throws IOException {
        assertThat(Services.CODES).containsExactlyInAnyOrderElementsOf(codes("referral-service", "ServiceType"));
    }

    private static List<String> codes(String service, String type) throws IOException {
        var document = Files.readString(Path.of("../docs/openapi/" + service + ".yaml"));
        var found = Pattern.compile("\n    " + type + ":\n      type: string\n      enum:\n((?:      - [A-Z0-9_]+\n)+)")
                .matcher(document);
        assertThat(found.find()).as(type).isTrue();
        return found.group(1).lines().map(line -> line.strip().substring(2)).toList();
    }
}
