package org.amparo.portal.basis;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of what something rests on. */
@MessageBundle("basis")
public interface BasisMessages {
    @Message
    String givenBy();

    @Message
    String means();

    @Message
    String told();

    @Message
    String toldAll();

    @Message
    String toldHint();

    @Message
    String also();

    @Message
    String interpreted();

    @Message
    String assent();

    @Message
    String assentOf();

    @Message
    String danger();

    @Message
    String dangerHint();

    @Message
    String law();

    @Message
    String toldLaw();

    @Message
    String lawUntil();

    @Message
    String faultBasis(int number);

    @Message
    String faultGivenBy(int number);

    @Message
    String faultMeans(int number);

    @Message
    String faultTold(int number);

    @Message
    String faultDanger(int number);

    @Message
    String faultLaw(int number);

    @Message
    String faultLawUntil(int number);

    @Message
    String faultLanguage(int number);

    @Message
    String choose();
}
