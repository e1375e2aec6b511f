package org.amparo.portal.streams;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of streams that wait. */
@MessageBundle("streams")
public interface StreamMessages {
    @Message
    String nav();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String state();

    @Message
    String event();

    @Message
    String from(String service);

    @Message
    String since();

    @Message
    String todo();

    @Message
    String replay();

    @Message
    String none();

    @Message
    String away();

    @Message
    String kept();

    @Message
    String gone();

    @Message
    String fault();
}
