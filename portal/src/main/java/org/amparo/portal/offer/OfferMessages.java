package org.amparo.portal.offer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences around an offer and its answer. */
@MessageBundle("offer")
public interface OfferMessages {
    @Message
    String title(String number);

    @Message
    String inbox();

    @Message
    String asked();

    @Message
    String service();

    @Message
    String urgency();

    @Message
    String people();

    @Message
    String where();

    @Message
    String languages();

    @Message
    String security();

    @Message
    String sender();

    @Message
    String who();

    @Message
    String person(int number);

    @Message
    String age();

    @Message
    String gender();

    @Message
    String needs();

    @Message
    String noNeeds();

    @Message
    String notForThem();

    @Message
    String notShared();

    @Message
    String notSharedNames();

    @Message
    String notSharedContact();

    @Message
    String notSharedStory();

    @Message
    String notSharedSender();

    @Message
    String notSharedAfter();

    @Message
    String opened();

    @Message
    String whom();

    @Message
    String whomHint();

    @Message
    String nobodyTicked();

    @Message
    String accept();

    @Message
    String decline();

    @Message
    String seeShared();

    @Message
    String deliver();

    @Message
    String checkIn();

    @Message
    String handOver();

    @Message
    String reload();

    @Message
    String gone();

    @Message
    String goneBody();

    @Message
    String refusedTitle();

    @Message
    String declineTitle(String number);

    @Message
    String declineLead();

    @Message
    String reason();

    @Message
    String reasonMissing();

    @Message
    String until();

    @Message
    String untilHint();

    @Message
    String untilWrong();

    @Message
    String sendDecline();

    @Message
    String back();

    @Message
    String declinedTitle();

    @Message
    String declinedBody();

    @Message
    String questions();

    @Message
    String noReplyYet();

    @Message
    String ask();

    @Message
    String askTitle(String number);

    @Message
    String askLead();

    @Message
    String question();

    @Message
    String questionMissing();

    @Message
    String sendQuestion();

    @Message
    String nothingToAsk();
}
