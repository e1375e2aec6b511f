package org.amparo.kit.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.amparo.kit.database.Database;
import org.amparo.kit.testing.RealMail;
import org.amparo.kit.testing.Rows;
import org.amparo.local.mail.MailCatcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = RealMail.class,
        initArgs =
                @ResourceArg(
                        name = "boxes",
                        value = "role:XX-CANARY:desk,es,box-1@correo.example|"
                                + "desk-2,en,box-2@correo.example|desk-3,pt-BR,box-3@correo.example"))
class MailWorkerTest {
    private static final String DESK = "role:XX-CANARY:desk";

    private final MailWorker worker;
    private final Database database;
    private final Post post;

    private MailCatcher server;

    MailWorkerTest(MailWorker worker, Database database, Post post) {
        this.worker = worker;
        this.database = database;
        this.post = post;
    }

    @BeforeEach
    void nothingWaits() {
        Rows.change("delete from waiting_mail");
        Rows.change("delete from mail_turn");
        RealMail.begins();
        server = RealMail.server();
    }

    @AfterEach
    void nobodyTakesMails() {
        server.close();
    }

    @Test
    void aMailSaysThatSomethingWaitsAndWhereAndNothingElse() {
        something(DESK);

        tellAll();

        assertThat(RealMail.letters()).singleElement().satisfies(letter -> assertThat(letter)
                .contains("To: box-1@correo.example", "From: libreta@localhost", "Subject: Tiene algo pendiente")
                .contains("Algo espera por usted.", "http://localhost:8080/notices")
                .doesNotContainIgnoringCase("canary")
                .doesNotContainIgnoringCase("desk"));
    }

    @Test
    void allMailsOfALanguageAreTheSameButForWhomAndWhen() {
        something(DESK);
        tellAll();
        something("desk-2");
        tellAll();
        Rows.change("update mail_turn set not_before = now()");
        something(DESK);
        tellAll();

        var letters = RealMail.letters();

        assertThat(letters).hasSize(3);
        assertThat(body(letters.getLast())).isEqualTo(body(letters.getFirst()));
    }

    @Test
    void eachSpeaksTheLanguageOfItsMailbox() {
        something("desk-2");
        tellAll();
        something("desk-3");
        tellAll();

        assertThat(RealMail.letters())
                .satisfiesExactly(
                        english -> assertThat(english).contains("Subject: Something is waiting for you"),
                        portuguese -> assertThat(portuguese).contains("Algo espera por voc"));
    }

    @Test
    void whatWaitsTogetherIsToldByOneMail() {
        something(DESK);
        something(DESK);
        something(DESK);

        tellAll();

        assertThat(RealMail.letters()).hasSize(1);
        assertThat(Rows.count("waiting_mail")).isZero();
    }

    @Test
    void aMailboxIsLeftInPeaceForAWhileAndThenToldWhatCameMeanwhile() {
        something(DESK);
        tellAll();
        something(DESK);

        tellAll();
        assertThat(RealMail.letters()).hasSize(1);

        Rows.change("update mail_turn set not_before = now()");
        tellAll();
        assertThat(RealMail.letters()).hasSize(2);
    }

    @Test
    void whatNoServerTookIsTriedAgainLaterEachTimeAndGoesOutOnce() {
        server.close();
        something(DESK);
        tellAll();
        var first = pause();
        Rows.change("update mail_turn set not_before = now()");
        tellAll();

        assertThat(pause()).isGreaterThan(first + 20);
        assertThat(RealMail.letters()).isEmpty();

        server = RealMail.server();
        tellAll();
        assertThat(RealMail.letters()).isEmpty();
        Rows.change("update mail_turn set not_before = now()");
        tellAll();
        tellAll();
        assertThat(RealMail.letters()).hasSize(1);
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        assertThatThrownBy(() -> database.work(() -> {
                    post.waits(DESK);
                    throw new IllegalStateException("it did not happen");
                }))
                .isInstanceOf(IllegalStateException.class);

        tellAll();

        assertThat(RealMail.letters()).isEmpty();
    }

    @Test
    void whereNobodyReadsNothingIsSentAndNothingWaits() {
        something("nobody-reads-this");

        tellAll();

        assertThat(RealMail.letters()).isEmpty();
        assertThat(Rows.count("waiting_mail")).isZero();
    }

    @Test
    void noTableHoldsAnAddress() {
        something(DESK);
        tellAll();
        something(DESK);

        assertThat(List.of(Rows.of("select * from waiting_mail"), Rows.of("select * from mail_turn")))
                .allSatisfy(rows -> assertThat(rows.toString()).doesNotContain("correo.example"));
        assertThat(new Mailbox("box-1@correo.example", Tongue.ES)).hasToString("Mailbox[hidden]");
    }

    private void something(String mailbox) {
        database.work(() -> {
            post.waits(mailbox);
            return null;
        });
    }

    private void tellAll() {
        var more = true;
        while (more) {
            more = worker.tellOne();
        }
    }

    private static double pause() {
        return ((Number) Rows.of("select extract(epoch from not_before - now())::float8 as pause from mail_turn")
                        .getFirst()
                        .get("pause"))
                .doubleValue();
    }

    private static String body(String letter) {
        return letter.substring(letter.indexOf("\r\n\r\n"));
    }
}
