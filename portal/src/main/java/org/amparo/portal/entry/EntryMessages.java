package org.amparo.portal.entry;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences around one's own entry of the directory. */
@MessageBundle("entry")
public interface EntryMessages {
    @Message
    String nav();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String asks();

    @Message
    String asksBody();

    @Message
    String stillRight();

    @Message
    String rightAgain();

    @Message
    String nothing();

    @Message
    String service();

    @Message
    String forWhom();

    @Message
    String everybody();

    @Message
    String allAges();

    @Message
    String languages();

    @Message
    String capacity();

    @Message
    String nobodyNow();

    @Message
    String confirmed();

    @Message
    String never();

    @Message
    String longAgo(String day);

    @Message
    String changeTitle(String service);

    @Message
    String changeLead();

    @Message
    String capacityLabel();

    @Message
    String capacityHint();

    @Message
    String capacityWrong();

    @Message
    String languagesMissing();

    @Message
    String genders();

    @Message
    String gendersMissing();

    @Message
    String ages();

    @Message
    String agesMissing();

    @Message
    String save();

    @Message
    String back();

    @Message
    String changedMeanwhile();
}
