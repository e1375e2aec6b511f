package org.amparo.portal.register;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the register of requests. */
@MessageBundle("register")
public interface RegisterMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String list();

    @Message
    String number();

    @Message
    String at();

    @Message
    String what();

    @Message
    String period();

    @Message
    String account();

    @Message
    String given();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String accountNote();

    @Message
    String nothingThereIs();

    @Message
    String none();

    @Message
    String next();

    @Message
    String open();
}
