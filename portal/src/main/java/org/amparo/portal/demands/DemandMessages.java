package org.amparo.portal.demands;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of demands for files. */
@MessageBundle("demands")
public interface DemandMessages {
    @Message
    String newTitle();

    @Message
    String newLead();

    @Message
    String back();

    @Message
    String asker();

    @Message
    String country();

    @Message
    String none();

    @Message
    String askedOn();

    @Message
    String law();

    @Message
    String lawHint();

    @Message
    String reference();

    @Message
    String referenceHint();

    @Message
    String people();

    @Message
    String peopleHint();

    @Message
    String register();

    @Message
    String title(String number);

    @Message
    String paper();

    @Message
    String answer();

    @Message
    String answerLead();

    @Message
    String outcome();

    @Message
    String keepAnswer();

    @Message
    String answered();

    @Message
    String holdTitle();

    @Message
    String holdLead();

    @Message
    String hold();

    @Message
    String heldSince();

    @Message
    String heldUntil();

    @Message
    String releaseLead();

    @Message
    String release();

    @Message
    String noAsker();

    @Message
    String noCountry();

    @Message
    String noDay();

    @Message
    String longLaw();

    @Message
    String noReference();

    @Message
    String noPeople();

    @Message
    String peopleOfACase();

    @Message
    String noOutcome();

    @Message
    String notTaken();

    @Message
    String fault();
}
