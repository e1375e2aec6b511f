package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.Amparo;
import org.amparo.journeys.system.Eventually;
import org.amparo.journeys.system.Story;
import org.amparo.journeys.system.Story.Referred;
import org.amparo.local.layout.Checkout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody who opens these pages twice a week is told by mail that something waits, and is two clicks away from it. */
class NoticeJourneyTest {
    private static final String RECEIVER = "PY-CAMINO";
    private static final Pattern LINK = Pattern.compile("http://\\S+");

    @BeforeAll
    static void theSystemRuns() {
        Amparo.running();
    }

    @Test
    void aMailThatSaysNothingLeadsToTheOfferAndTheAnswerToWhoeverAsked() {
        var referred = offered();
        var mail = mailTo("role:" + RECEIVER + ":partner");
        assertThat(mail)
                .contains("Subject: Tiene algo pendiente")
                .doesNotContain(number(referred), referred.id(), reference(referred))
                .doesNotContainIgnoringCase(RECEIVER)
                .doesNotContainIgnoringCase("shelter")
                .doesNotContainIgnoringCase("albergue")
                .doesNotContainIgnoringCase("amparo")
                .doesNotContain("PER", "Per\u00fa", "Casa Abierta", "persona");

        try (var partner = Visitor.atAPhone().follows(link(mail), Account.PARTNER_IN_PARAGUAY)) {
            var page = partner.page();
            assertThat(page.url()).isEqualTo(Visitor.address("/notices"));
            Look.at(page, "notices");
            page.locator("a[href='/offers/" + referred.id() + "']").click();
            page.waitForURL(Visitor.address("/offers/" + referred.id()));
            Visitor.sends(page.locator("form[action$='/acceptance'] button"));

            assertThat(page.locator(".app-tags").textContent()).contains("Aceptada");
            partner.opens("/notices?earlier=true");
            assertThat(page.locator("main").textContent()).contains(number(referred));
            Look.at(page, "notices-earlier");
        }
        whoeverAskedIsTold(referred);
    }

    private static void whoeverAskedIsTold(Referred referred) {
        var its = "a[href='/cases/" + reference(referred) + "/referrals/" + referred.id() + "']";
        try (var caseworker = Visitor.atAPhone().logsIn(Account.CASEWORKER)) {
            var page = caseworker.page();
            Eventually.holds(() -> {
                caseworker.opens("/notices");
                assertThat(page.locator(its).textContent()).contains("Aceptaron la derivación");
            });
            Look.at(page, "notices-caseworker");
            Visitor.sends(page.locator("li:has(" + its + ") form button"));
            page.waitForURL(Visitor.address("/notices"));

            assertThat(page.locator(its).count()).isZero();
        }
    }

    private static Referred offered() {
        var family = Story.aFamily();
        Story.consents(family, 1, RECEIVER);
        var location = Story.refers(family, List.of(1), RECEIVER).must(202).location();
        var referred = new Referred(family, location.substring(location.lastIndexOf('/') + 1));
        referred.awaitStage("OFFERED");
        return referred;
    }

    private static String number(Referred referred) {
        return referred.seenBy(Account.CASEWORKER).must(200).at("/number");
    }

    private static String reference(Referred referred) {
        return referred.family().substring(referred.family().lastIndexOf('/') + 1);
    }

    private static String link(String mail) {
        var link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** As it lies in the folder of the server that took it. */
    private static String mailTo(String mailbox) {
        var to = "To: " + address(mailbox);
        Eventually.holds(() -> assertThat(mails()).anyMatch(mail -> mail.contains(to)));
        return mails().stream().filter(mail -> mail.contains(to)).findFirst().orElseThrow();
    }

    private static List<String> mails() {
        try (var files = Files.list(Amparo.home().resolve("mail"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(NoticeJourneyTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(String mailbox) {
        return Stream.of(read(Checkout.root().resolve("deploy/mailboxes.csv")).split("\n", -1))
                .filter(line -> line.startsWith(mailbox + ","))
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .findFirst()
                .orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
