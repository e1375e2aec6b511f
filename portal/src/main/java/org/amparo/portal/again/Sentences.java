package org.amparo.portal.again;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around logging in again. */
@MessageBundle("again")
public interface Sentences {
    @Message
    String overTitle();

    @Message
    String overBody();

    @Message
    String logIn();

    @Message
    String soonTitle();

    @Message
    String soonBody();

    @Message
    String stay();

    @Message
    String awayTitle();

    @Message
    String awayBody();

    @Message
    String tryAgain();

    @Message
    String close();

    @Message
    String backTitle();

    @Message
    String backBody();
}
