package org.amparo.portal.practice;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.page.Band;
import org.amparo.portal.referrals.Organisation;
import org.amparo.portal.referrals.Referrals;
import org.amparo.portal.service.ServiceAway;
import org.amparo.portal.session.Session;

/** Whether somebody only practises: the register of organisations says so, once for each session. */
@ApplicationScoped
class Practising implements Band {
    private static final Set<String> MAY_ASK = Set.of("caseworker", "supervisor", "partner", "coordinator");

    private final Referrals referrals;

    Practising(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public Optional<String> over(Session session, Language language) {
        return practises(session)
                ? Optional.of(language.messages(PracticeMessages.class).band())
                : Optional.empty();
    }

    boolean practises(Session session) {
        return session.practises().orElseGet(() -> mayAsk(session) && ask(session));
    }

    /** Where nothing may be waited for, nobody is asked: such a page says that something is not there. */
    private static boolean mayAsk(Session session) {
        return !session.account().organisation().isEmpty()
                && !Collections.disjoint(session.account().roles(), MAY_ASK)
                && BlockingOperationControl.isBlockingAllowed();
    }

    /** A register that does not answer is asked again by the next page. */
    private boolean ask(Session session) {
        try {
            var practises = referrals
                    .organisation(session.account().organisation())
                    .map(Organisation::practice)
                    .orElse(false);
            session.learnWhetherItPractises(practises);
            return practises;
        } catch (ServiceAway | WebApplicationException unknown) {
            return false;
        }
    }
}
