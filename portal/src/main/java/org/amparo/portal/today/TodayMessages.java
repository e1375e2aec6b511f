package org.amparo.portal.today;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of My day. */
@MessageBundle("today")
public interface TodayMessages {
    @Message
    String title();

    @Message
    String register();

    @Message
    String due();

    @Message
    String nothingDue();

    @Message
    String noCases();

    @Message
    String oneCase();

    @Message
    String openCases(String count);

    @Message
    String manyCases(String count);

    @Message
    String toTheList();

    @Message
    String lookAfter();

    @Message
    String renew(String use);

    @Message
    String person(int number);

    @Message
    String until();

    @Message
    String unseen();

    @Message
    String nothingNew();

    @Message
    String seenNews();

    @Message
    String seen();

    @Message
    String seenOf(String reference);

    @Message
    String begun();

    @Message
    String goOn(String form);

    @Message
    String savedAt();

    @Message
    String keptUntil();
}
