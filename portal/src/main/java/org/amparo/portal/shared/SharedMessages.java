package org.amparo.portal.shared;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences around what is shared. */
@MessageBundle("shared")
public interface SharedMessages {
    @Message
    String title();

    @Message
    String back();

    @Message
    String lead();

    @Message
    String nothing();

    @Message
    String person(int number);

    @Message
    String nothingSharedFor(String people);

    @Message
    String hidden();

    @Message
    String assessmentIsShared();

    @Message
    String notShared();

    @Message
    String nothingWritten();

    @Message
    String nameToUse();

    @Message
    String codeWord();

    @Message
    String neverContact();

    @Message
    String safetyNotes();

    @Message
    String safeWhen(String when);

    @Message
    String overheard();

    @Message
    String mayLeaveMessage();

    @Message
    String leaveNoMessage();

    @Message
    String neverSay(String name);

    @Message
    String born();

    @Message
    String estimated(String when);

    @Message
    String since(String day);

    @Message
    String until(String day);

    @Message
    String act();

    @Message
    String means();

    @Message
    String purpose();

    @Message
    String exploitation();

    @Message
    String control();

    @Message
    String namesAreHidden();

    @Message
    String handOverTitle();

    @Message
    String handOverLead();

    @Message
    String place();

    @Message
    String placeHint();

    @Message
    String placeMissing();

    @Message
    String at();

    @Message
    String atMissing();

    @Message
    String whoComes();

    @Message
    String whoComesHint();

    @Message
    String whoComesMissing();

    @Message
    String password();

    @Message
    String passwordHint();

    @Message
    String note();

    @Message
    String save();

    @Message
    String keptByOther();
}
