package org.amparo.cases.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.cases.ReferralStory;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.kit.testing.TestUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "CASE"))
class NoticeOfAnswerTest {
    private static final TestUser OFFICER = TestUser.of("olga", "PE-CASA-ABIERTA", "PER", "data-protection-officer");

    @Inject
    ReferralStory story;

    @Test
    void whoeverWorksOnTheCaseHearsOfAYesANoAndASilence() {
        var family = story.aFamily();
        var yes = story.aReferralOfTwo(family);
        var no = story.referred(family, List.of(1), "EC-PUENTE");
        var silence = story.referred(family, List.of(3), "EC-PUENTE");

        story.accepts(yes, "EC-PUENTE");
        story.tells("referral.declined.v1", no, ",\"receiver\":\"EC-PUENTE\",\"reason\":\"OTHER\",\"last\":true");
        story.tells("referral.expired.v1", silence, ",\"receiver\":\"EC-PUENTE\",\"last\":true");

        assertThat(kinds(yes)).containsExactly("REFERRAL_ACCEPTED");
        assertThat(kinds(no)).containsExactly("REFERRAL_DECLINED");
        assertThat(kinds(silence)).containsExactly("REFERRAL_NOT_ANSWERED");
    }

    @Test
    void howItGoesIsToldUntilItIsOver() {
        var referral = story.aReferralOfTwo(story.aFamily());
        story.accepts(referral, "EC-PUENTE");

        story.tells("referral.stage-changed.v1", referral, ",\"stage\":\"IN_SERVICE\"");
        story.tells("referral.stage-changed.v1", referral, ",\"stage\":\"COMPLETED\",\"outcome\":\"SUCCESSFUL\"");

        assertThat(kinds(referral)).containsExactly("REFERRAL_COMPLETED", "REFERRAL_IN_SERVICE", "REFERRAL_ACCEPTED");
    }

    @Test
    void whatWasHeardByTelephoneIsNoNewsToWhoeverRecordedIt() {
        var family = story.aFamily();
        var referral = story.referred(withConsentFor(family), List.of(1), "EC-PUENTE");
        Rows.change("update organisation set channel = 'PHONE' where code = 'EC-PUENTE'");

        try {
            story.tells(
                    "referral.declined.v1", referral, ",\"receiver\":\"EC-PUENTE\",\"reason\":\"OTHER\",\"last\":true");

            assertThat(kinds(referral)).isEmpty();
        } finally {
            Rows.change("update organisation set channel = 'ACCOUNT' where code = 'EC-PUENTE'");
        }
    }

    private String withConsentFor(String family) {
        story.consents(family, 1, "EC-PUENTE");
        return family;
    }

    @Test
    void anAnswerIsDailyWorkAndNoMatterForTheOfficer() {
        var referral = story.aReferralOfTwo(story.aFamily());

        story.accepts(referral, "EC-PUENTE");

        assertThat(kinds(OFFICER, "/notices", referral)).isEmpty();
    }

    @Test
    void whatWasSeenStandsAmongTheEarlierOnes() {
        var referral = story.aReferralOfTwo(story.aFamily());
        story.accepts(referral, "EC-PUENTE");
        var notice = Rows.of("select id from notice where referral = ?", referral)
                .getFirst()
                .get("id");

        ReferralStory.ROSA
                .sends(Map.of())
                .post("/notices/" + notice + "/seen")
                .then()
                .statusCode(204);

        assertThat(kinds(referral)).isEmpty();
        assertThat(kinds(ReferralStory.ROSA, "/notices?seen=true", referral)).containsExactly("REFERRAL_ACCEPTED");
    }

    @Test
    void aNoticeAboutTheCaseNamesNoReferral() {
        var family = story.aFamily();
        var reference = family.substring(family.lastIndexOf('/') + 1);
        Rows.change(
                "insert into notice (id, recipient, kind, reference) values (gen_random_uuid(), ?, 'FILES_LINKED', ?)",
                "user:" + ReferralStory.ROSA.id(),
                reference);

        ReferralStory.ROSA
                .reads()
                .get("/notices")
                .then()
                .body("find { it.reference == '" + reference + "' }.referral", nullValue());
    }

    private static List<String> kinds(UUID referral) {
        return kinds(ReferralStory.ROSA, "/notices", referral);
    }

    private static List<String> kinds(TestUser user, String list, UUID referral) {
        return user.reads().get(list).jsonPath().getList("findAll { it.referral == '" + referral + "' }.kind");
    }
}
