package org.amparo.portal.corrections;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of deliveries and their corrections. */
@MessageBundle("corrections")
public interface CorrectionMessages {
    @Message
    String nav();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String list();

    @Message
    String day();

    @Message
    String service();

    @Message
    String quantity();

    @Message
    String people();

    @Message
    String place();

    @Message
    String change();

    @Message
    String look();

    @Message
    String voided();

    @Message
    String unregistered();

    @Message
    String next();

    @Message
    String none();

    @Message
    String one(String day);

    @Message
    String back();

    @Message
    String what();

    @Message
    String correct();

    @Message
    String reason();

    @Message
    String dayHint();

    @Message
    String rmrp();

    @Message
    String notSaid();

    @Message
    String save();

    @Message
    String wrongPerson();

    @Message
    String versions();

    @Message
    String version();

    @Message
    String recorded();

    @Message
    String first();

    @Message
    String closed();

    @Message
    String elsewhere();

    @Message
    String noReason();

    @Message
    String noDay();

    @Message
    String noQuantity();

    @Message
    String notUnderstood();

    @Message
    String fault();
}
