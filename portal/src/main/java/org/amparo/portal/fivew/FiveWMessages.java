package org.amparo.portal.fivew;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the month's 5W. */
@MessageBundle("fivew")
public interface FiveWMessages {
    @Message
    String nav();

    @Message
    String title(String month);

    @Message
    String lead();

    @Message
    String month();

    @Message
    String show();

    @Message
    String download();

    @Message
    String given();

    @Message
    String open();

    @Message
    String openNote();

    @Message
    String takenAs(String number);

    @Message
    String notTaken();

    @Message
    String take();

    @Message
    String takeAgain();

    @Message
    String takeMeans();

    @Message
    String rows(String month);

    @Message
    String state();

    @Message
    String activity();

    @Message
    String where();

    @Message
    String newPeople();

    @Message
    String total();

    @Message
    String output();

    @Message
    String withValue(String quantity, String value);

    @Message
    String why();

    @Message
    String newOf();

    @Message
    String ofPeople(String people, String sentence);

    @Message
    String none();

    @Message
    String noneNext();

    @Message
    String changes();

    @Message
    String changed();

    @Message
    String before();

    @Message
    String after();

    @Message
    String nothing();

    @Message
    String gone();

    @Message
    String versions();

    @Message
    String version();

    @Message
    String takenAt();

    @Message
    String count();

    @Message
    String keptBack();

    @Message
    String restated();

    @Message
    String look();

    @Message
    String versionTitle(String month, String number);

    @Message
    String back();

    @Message
    String notAdded();

    @Message
    String trained();

    @Message
    String yours();

    @Message
    String fault();

    @Message
    String howTo();

    @Message
    String checkFile();
}
