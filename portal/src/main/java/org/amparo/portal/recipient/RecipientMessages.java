package org.amparo.portal.recipient;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How people are called. */
@MessageBundle("recipient")
public interface RecipientMessages {
    @Message
    String person(int number);
}
