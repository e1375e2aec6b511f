package org.amparo.portal.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the list of received referrals. */
@MessageBundle("inbox")
public interface InboxMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String oneNotice();

    @Message
    String notices(String count);

    @Message
    String offered();

    @Message
    String noneOffered();

    @Message
    String accepted();

    @Message
    String noneAccepted();

    @Message
    String inService();

    @Message
    String noneInService();

    @Message
    String referral();

    @Message
    String urgency();

    @Message
    String clock();

    @Message
    String people();

    @Message
    String where();

    @Message
    String older();

    @Message
    String newest();

    @Message
    String stillRight();

    @Message
    String stillRightBody();

    @Message
    String reviewEntry();
}
