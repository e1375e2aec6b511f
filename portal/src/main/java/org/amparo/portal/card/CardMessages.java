package org.amparo.portal.card;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How a card counts people. */
@MessageBundle("card")
public interface CardMessages {
    @Message
    String onePerson();

    @Message
    String people(long count);

    @Message
    String ofAge(String age, String people);
}
