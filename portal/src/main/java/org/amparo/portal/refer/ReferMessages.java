package org.amparo.portal.refer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the four pages on which somebody is referred. */
@MessageBundle("refer")
public interface ReferMessages {
    @Message
    String step(int page);

    @Message
    String backToCase(String reference);

    @Message
    String backStep();

    @Message
    String wishTitle();

    @Message
    String people();

    @Message
    String peopleHint();

    @Message
    String peopleMissing();

    @Message
    String person(int number);

    @Message
    String service();

    @Message
    String serviceMissing();

    @Message
    String urgency();

    @Message
    String urgencyMissing();

    @Message
    String choose();

    @Message
    String next();

    @Message
    String receiversTitle();

    @Message
    String receiversLead(String service);

    @Message
    String nobodyOffers();

    @Message
    String first();

    @Message
    String second();

    @Message
    String third();

    @Message
    String nobodyElse();

    @Message
    String receiverMissing();

    @Message
    String receiverTwice();

    @Message
    String places(int count);

    @Message
    String byTelephone();

    @Message
    String confirmedOn(String day);

    @Message
    String confirmedLongAgo(String day);

    @Message
    String neverConfirmed();

    @Message
    String previewTitle();

    @Message
    String previewLead();

    @Message
    String namesAreHidden();

    @Message
    String mayNotSend();

    @Message
    String changePeople();

    @Message
    String checkTitle();

    @Message
    String change();

    @Message
    String changeReceivers();

    @Message
    String askedInOrder();

    @Message
    String checkBody();

    @Message
    String send();
}
