package org.amparo.referrals.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.kit.caller.Subject;
import org.amparo.kit.mail.Post;
import org.amparo.referrals.code.OrganisationCode;
import org.amparo.referrals.directory.Organisations;

/** Who hears by mail that something waits: the desk, and whoever is on call for it once the desk was silent too long. */
@ApplicationScoped
class Mails {
    private static final String ON_CALL = "on-call:";

    private final Organisations organisations;
    private final Post post;

    Mails(Organisations organisations, Post post) {
        this.organisations = organisations;
        this.post = post;
    }

    /** The desk of a receiver, as its notices and its mailbox name it. */
    static String desk(OrganisationCode receiver) {
        return Subject.role(receiver.value(), "partner");
    }

    void tell(List<Tiding> tidings) {
        tidings.stream()
                .filter(tiding -> isReal(tiding.receiver()))
                .flatMap(Mails::mailboxes)
                .distinct()
                .forEach(post::waits);
    }

    /** Whoever learns gets no mail. */
    private boolean isReal(OrganisationCode receiver) {
        return organisations
                .find(receiver)
                .filter(organisation -> !organisation.practice())
                .isPresent();
    }

    private static Stream<String> mailboxes(Tiding tiding) {
        var receiver = tiding.receiver();
        return tiding.kind() == Kind.ANSWER_TIME_OVER
                ? Stream.of(desk(receiver), ON_CALL + receiver.value())
                : Stream.of(desk(receiver));
    }
}
