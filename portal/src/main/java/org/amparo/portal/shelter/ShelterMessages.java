package org.amparo.portal.shelter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences around places to sleep. */
@MessageBundle("shelter")
public interface ShelterMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String place(int number);

    @Message
    String beds(int free, int capacity);

    @Message
    String families();

    @Message
    String forWhom();

    @Message
    String places();

    @Message
    String noPlaces();

    @Message
    String closed();

    @Message
    String register();

    @Message
    String placesTitle();

    @Message
    String sleepers();

    @Message
    String nobody();

    @Message
    String who();

    @Message
    String where();

    @Message
    String since();

    @Message
    String leave();

    @Message
    String leaveTitle();

    @Message
    String leaveLead();

    @Message
    String how();

    @Message
    String howMissing();

    @Message
    String sendLeave();

    @Message
    String back();

    @Message
    String placeTitle();

    @Message
    String placeLead();

    @Message
    String capacity();

    @Message
    String capacityHint();

    @Message
    String capacityMissing();

    @Message
    String genders();

    @Message
    String gendersMissing();

    @Message
    String ages();

    @Message
    String agesMissing();

    @Message
    String familiesLegend();

    @Message
    String familiesTogether();

    @Message
    String save();

    @Message
    String checkInTitle();

    @Message
    String checkInLead();

    @Message
    String people();

    @Message
    String peopleMissing();

    @Message
    String choosePlace();

    @Message
    String placeMissing();

    @Message
    String checkIn();

    @Message
    String nobodyToCheckIn();

    @Message
    String noPlaceYet();

    @Message
    String backToReferral();

    @Message
    String care();

    @Message
    String careTitle();

    @Message
    String careLead();

    @Message
    String careNothing();
}
