package org.amparo.portal.practice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of those who practise. */
@MessageBundle("practice")
public interface PracticeMessages {
    @Message
    String band();

    @Message
    String offer();

    @Message
    String offerLead();

    @Message
    String alone();

    @Message
    String mother();

    @Message
    String worker();
}
