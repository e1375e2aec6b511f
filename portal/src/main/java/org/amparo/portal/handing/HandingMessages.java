package org.amparo.portal.handing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of handing over, closing and re-opening. */
@MessageBundle("handing")
public interface HandingMessages {
    @Message
    String title();

    @Message
    String give();

    @Message
    String giveLead();

    @Message
    String colleague();

    @Message
    String colleagueHint();

    @Message
    String choose();

    @Message
    String myself();

    @Message
    String account(String signs);

    @Message
    String giveNow();

    @Message
    String close();

    @Message
    String closeLead();

    @Message
    String closeNow();

    @Message
    String open();

    @Message
    String openLead();

    @Message
    String openNow();

    @Message
    String reason();

    @Message
    String faultReason();

    @Message
    String faultColleague();

    @Message
    String faultNotTaken();
}
