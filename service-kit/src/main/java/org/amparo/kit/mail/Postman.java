package org.amparo.kit.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands one mail to the mail server. It is the same for everybody: whoever reads it over a shoulder learns nothing. */
@ApplicationScoped
class Postman {
    private final ReactiveMailer mailer;
    private final MailSettings settings;

    Postman(ReactiveMailer mailer, MailSettings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    /** Fails when the server does not take it. */
    void send(Mailbox mailbox) {
        var tongue = mailbox.tongue();
        mailer.send(Mail.withText(mailbox.address(), tongue.subject(), tongue.text(settings.link())))
                .await()
                .atMost(settings.limit());
    }
}
