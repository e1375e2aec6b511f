package org.amparo.portal.paper;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on paper and on no screen. */
@MessageBundle("paper")
public interface PaperMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String onPaper();

    @Message
    String intake();

    @Message
    String intakeLead();

    @Message
    String consent();

    @Message
    String consentLead();

    @Message
    String card();

    @Message
    String cardLead();

    @Message
    String code();

    @Message
    String confidential();

    @Message
    String one();

    @Message
    String many();

    @Message
    String ifMarked(String answer);

    /** A question by its number, on the screen and on paper. */
    @Message
    String numbered(int number, String question);

    @Message
    String person();

    @Message
    String perPerson();

    @Message
    String oncePerCase();

    @Message
    String atTheEnd();

    @Message
    String day();

    @Message
    String mark();

    @Message
    String asked();

    @Message
    String neverHere();
}
