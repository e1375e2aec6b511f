package org.amparo.portal.exclusion;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of who must never know. */
@MessageBundle("exclusion")
public interface ExclusionMessages {
    @Message
    String title();

    @Message
    String titleOf(int number);

    @Message
    String lead();

    @Message
    String notMine();

    @Message
    String none();

    @Message
    String since();

    @Message
    String lift();

    @Message
    String add();

    @Message
    String kind();

    @Message
    String which();

    @Message
    String whichHint();

    @Message
    String reason();

    @Message
    String choose();

    @Message
    String save();

    @Message
    String back();

    @Message
    String faultKind();

    @Message
    String faultWhich();

    @Message
    String faultReason();

    @Message
    String faultNotTaken();
}
