package org.amparo.portal.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the notices. */
@MessageBundle("notices")
public interface NoticeMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String shared();

    @Message
    String none();

    @Message
    String seen();

    @Message
    String seenOf(String what, String about);

    @Message
    String toEarlier();

    @Message
    String earlier();

    @Message
    String earlierLead();

    @Message
    String noneEarlier();

    @Message
    String back();
}
