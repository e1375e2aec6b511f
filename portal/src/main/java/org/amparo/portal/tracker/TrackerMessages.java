package org.amparo.portal.tracker;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences with which a sender follows a referral. */
@MessageBundle("tracker")
public interface TrackerMessages {
    @Message
    String title(String number);

    @Message
    String backToList();

    @Message
    String person(int number);

    @Message
    String onItsWay();

    @Message
    String onItsWayBody();

    @Message
    String reload();

    @Message
    String who();

    @Message
    String turns();

    @Message
    String receiver();

    @Message
    String state();

    @Message
    String said();

    @Message
    String onCall();

    @Message
    String onCallCode(String code);

    @Message
    String notBefore(String day);

    @Message
    String unconfirmed();

    @Message
    String outcome();

    @Message
    String report();

    @Message
    String confirm();

    @Message
    String meeting();

    @Message
    String meetingTitle();

    @Message
    String noMeeting();

    @Message
    String place();

    @Message
    String at();

    @Message
    String whoComes();

    @Message
    String password();

    @Message
    String note();

    @Message
    String safeMessage();

    @Message
    String safeMessageHint();

    @Message
    String safeMessageText(String number);

    @Message
    String copy();

    @Message
    String withdraw();

    @Message
    String withdrawTitle(String number);

    @Message
    String withdrawLead();

    @Message
    String reason();

    @Message
    String reasonMissing();

    @Message
    String sendWithdrawal();

    @Message
    String back();

    @Message
    String heardTitle();

    @Message
    String heardLead(String receiver);

    @Message
    String nobodyToCall();

    @Message
    String answer();

    @Message
    String answerMissing();

    @Message
    String heardReason();

    @Message
    String heardReasonHint();

    @Message
    String whoSaid();

    @Message
    String whoMissing();

    @Message
    String channel();

    @Message
    String channelMissing();

    @Message
    String atHeard();

    @Message
    String atMissing();

    @Message
    String save();

    @Message
    String listTitle(String reference);

    @Message
    String listNone();

    @Message
    String refer();

    @Message
    String refused();

    @Message
    String backToCase(String reference);

    @Message
    String service();

    @Message
    String stage();

    @Message
    String people();

    @Message
    String requestedAt();

    @Message
    String tab();

    @Message
    String questions();

    @Message
    String questionsHint();

    @Message
    String question();

    @Message
    String reply();

    @Message
    String sendReply();

    @Message
    String noLongerWaits();

    @Message
    String replyTitle(String receiver);

    @Message
    String replyLead();

    @Message
    String replyMore();

    @Message
    String replyMissing();
}
