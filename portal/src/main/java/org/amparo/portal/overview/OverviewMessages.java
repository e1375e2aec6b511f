package org.amparo.portal.overview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of a case at a glance. */
@MessageBundle("overview")
public interface OverviewMessages {
    @Message
    String overview();

    @Message
    String people();

    @Message
    String accesses();

    @Message
    String titleOf(String page, String reference);

    @Message
    String caseBar();

    @Message
    String casePages();

    @Message
    String danger();

    @Message
    String registeredNow();

    @Message
    String nextStep();

    @Message
    String attention();

    @Message
    String timeline();

    @Message
    String nothingYet();

    @Message
    String facts();

    @Message
    String type();

    @Message
    String source();

    @Message
    String registered();

    @Message
    String person(int number);

    @Message
    String age();

    @Message
    String gender();

    @Message
    String nationality();

    @Message
    String situation();

    @Message
    String languages();

    @Message
    String needs();

    @Message
    String since();

    @Message
    String holding();

    @Message
    String holdingUntil(String basis, String until);

    @Message
    String notKnown();

    @Message
    String erasureQueued();

    @Message
    String holdingRanOut();

    @Message
    String holdingEnds(String until);

    @Message
    String duplicate();

    @Message
    String openContact();

    @Message
    String openConsent();

    @Message
    String openExclusions();

    @Message
    String openAssessment();

    @Message
    String namesAreHidden();

    @Message
    String accessesLead();

    @Message
    String notMine();

    @Message
    String when();

    @Message
    String who();

    @Message
    String what();

    @Message
    String opened();

    @Message
    String you();

    @Message
    String account(String signs);

    @Message
    String looked();

    @Message
    String earlier();

    @Message
    String newest();

    @Message
    String nobody();
}
