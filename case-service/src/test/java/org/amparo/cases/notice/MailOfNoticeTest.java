package org.amparo.cases.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class MailOfNoticeTest {
    private static final String CASEWORKERS = "role:PE-CASA-ABIERTA:caseworker";
    private static final String OFFICERS = "role:PE-CASA-ABIERTA:data-protection-officer";

    @Inject
    ReferralStory story;

    @Test
    void anAnswerIsToldToTheMailboxOfWhoeverWorksOnCases() {
        var referral = story.aReferralOfTwo(story.aFamily());
        begins();

        story.tells("referral.expired.v1", referral, ",\"receiver\":\"EC-PUENTE\",\"last\":true");

        assertThat(waiting()).containsExactly(CASEWORKERS);
    }

    @Test
    void whatIsForAnOfficerIsToldToTheOfficersMailbox() {
        var reference = reference(story.aFamily());
        begins();

        noticed(OFFICERS, Notices.Kind.LINKAGE_ASKED_REPEATEDLY, reference);

        assertThat(waiting()).containsExactly(OFFICERS);
    }

    @Test
    void thatSomebodyWhoMustNeverKnowTriedIsToldByNoMail() {
        var reference = reference(story.aFamily());
        begins();

        Stream.of(Notices.Kind.values())
                .filter(kind -> kind.name().startsWith("EXCLUDED_"))
                .forEach(kind -> {
                    noticed("user:" + ReferralStory.ROSA.id(), kind, reference);
                    noticed(OFFICERS, kind, reference);
                });

        assertThat(waiting()).isEmpty();
    }

    @Test
    void whoeverLearnsGetsNoMail() {
        var reference = reference(story.aFamily());
        story.registers("PE-CASA-ABIERTA", "PER", true);
        // The register may have had it before.
        Rows.change("update organisation set practice = true where code = 'PE-CASA-ABIERTA'");
        begins();

        try {
            noticed(OFFICERS, Notices.Kind.FILES_LINKED, reference);

            assertThat(waiting()).isEmpty();
        } finally {
            Rows.change("update organisation set practice = false where code = 'PE-CASA-ABIERTA'");
        }
    }

    private static void noticed(String recipient, Notices.Kind kind, String reference) {
        Rows.change(
                "insert into notice (id, recipient, kind, reference) values (gen_random_uuid(), ?, ?, ?)",
                recipient,
                kind.name(),
                reference);
    }

    private static String reference(String family) {
        return family.substring(family.lastIndexOf('/') + 1);
    }

    private static void begins() {
        Rows.change("delete from waiting_mail");
    }

    private static List<String> waiting() {
        return Rows.of("select mailbox from waiting_mail").stream()
                .map(row -> (String) row.get("mailbox"))
                .toList();
    }
}
