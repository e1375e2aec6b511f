package org.amparo.portal.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Spans of time as people say them. */
@MessageBundle("span")
public interface SpanMessages {
    @Message
    String minutes(String number);

    @Message
    String hours(String number);

    /** Two or more. */
    @Message
    String days(String number);
}
