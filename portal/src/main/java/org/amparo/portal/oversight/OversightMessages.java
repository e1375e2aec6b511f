package org.amparo.portal.oversight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the data-protection officer's desk. */
@MessageBundle("oversight")
public interface OversightMessages {
    @Message
    String nav();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String elsewhere();

    @Message
    String emergencies();

    @Message
    String noEmergencies();

    @Message
    String lapsed();

    @Message
    String noLapsed();

    @Message
    String runningOut();

    @Message
    String noRunningOut();

    @Message
    String demands();

    @Message
    String noDemands();

    @Message
    String erasures();

    @Message
    String noErasures();

    @Message
    String caseCode();

    @Message
    String block();

    @Message
    String reason();

    @Message
    String askedAt();

    @Message
    String askedBy();

    @Message
    String todo();

    @Message
    String judge();

    @Message
    String peopleLapsed();

    @Message
    String ofAll(String some, String all);

    @Message
    String ranOutAt();

    @Message
    String person();

    @Message
    String personNumber(String number);

    @Message
    String what();

    @Message
    String until();

    @Message
    String ended();

    @Message
    String demandNumber();

    @Message
    String asker();

    @Message
    String askedOn();

    @Message
    String state();

    @Message
    String queuedAt();

    @Message
    String emergencyTitle();

    @Message
    String back();

    @Message
    String approved();

    @Message
    String notApproved();

    @Message
    String openUntil();

    @Message
    String inTheirWords();

    @Message
    String readingIsLogged();

    @Message
    String verdict();

    @Message
    String keepVerdict();

    @Message
    String noVerdict();

    @Message
    String notTaken();

    @Message
    String caseTitle(String reference);

    @Message
    String caseLead();

    @Message
    String people();

    @Message
    String basis();

    @Message
    String consents();

    @Message
    String exclusions();

    @Message
    String leaving();

    @Message
    String ranOut();

    @Message
    String stands();

    @Message
    String decide();

    @Message
    String decideLead();

    @Message
    String about();

    @Message
    String decision();

    @Message
    String keepDecision();

    @Message
    String noDecision();

    @Message
    String rights();

    @Message
    String noRights();

    @Message
    String holder();

    @Message
    String origin();

    @Message
    String blocks();

    @Message
    String wholeCase();

    @Message
    String fault();

    @Message
    String newDemand();
}
