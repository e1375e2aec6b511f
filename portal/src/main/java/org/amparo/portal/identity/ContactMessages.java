package org.amparo.portal.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of contact and identity. */
@MessageBundle("contact")
public interface ContactMessages {
    @Message
    String title();

    @Message
    String titleOf(int number);

    @Message
    String lead();

    @Message
    String openContact();

    @Message
    String openIdentity();

    @Message
    String back();

    @Message
    String saved();

    @Message
    String opened();

    @Message
    String contactOf(int number);

    @Message
    String identityOf(int number);

    @Message
    String called();

    @Message
    String codeWord();

    @Message
    String codeWordHint();

    @Message
    String never();

    @Message
    String neverHint();

    @Message
    String notes();

    @Message
    String notesHint();

    @Message
    String channel(int number);

    @Message
    String kind();

    @Message
    String address();

    @Message
    String safeWhen();

    @Message
    String shared();

    @Message
    String mayLeave();

    @Message
    String choose();

    @Message
    String save();

    @Message
    String leave();

    @Message
    String name(int number);

    @Message
    String nameKind();

    @Message
    String given();

    @Message
    String surname();

    @Message
    String neverSay();

    @Message
    String birth();

    @Message
    String birthDate();

    @Message
    String birthYear();

    @Message
    String birthYearHint();

    @Message
    String estimated();

    @Message
    String document(int number);

    @Message
    String docKind();

    @Message
    String docNumber();

    @Message
    String docCountry();

    @Message
    String notKnown();

    @Message
    String docGenuine();

    @Message
    String docWhere();

    @Message
    String faultKind();

    @Message
    String faultDate();

    @Message
    String faultYear();

    @Message
    String faultNotTaken();
}
