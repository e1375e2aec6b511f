package org.amparo.portal.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the pages. Their texts lie in {@code messages/}, a file for each language; a sentence that one of them lacks fails a test. */
@MessageBundle
public interface Messages {
    @Message
    String skip();

    @Message
    String exitLong();

    @Message
    String exitShort();

    @Message
    String exitActivated();

    @Message
    String exitTimedOut();

    @Message
    String exitTwoMore();

    @Message
    String exitOneMore();

    @Message
    String faults();

    @Message
    String languages();

    @Message
    String drafts();

    @Message
    String sections();

    @Message
    String connected();

    @Message
    String disconnected();

    @Message
    String pageOf();

    @Message
    String signedInAs(String account);

    @Message
    String logOut();

    @Message
    String showNames();

    @Message
    String hideNames();

    @Message
    String namesHidden();

    @Message
    String namesShown();

    @Message
    String footExit();

    @Message
    String homeTitle();

    @Message
    String homeNothing();

    @Message
    String homeNext();

    @Message
    String leftTitle();

    @Message
    String leftBody();

    @Message
    String leftHistory();

    @Message
    String enterAgain();

    @Message
    String absentTitle();

    @Message
    String absentBody();

    @Message
    String overTitle();

    @Message
    String overBody();

    @Message
    String faultTitle();

    @Message
    String faultBody();

    @Message
    String faultReference(String reference);

    @Message
    String faultTell();

    @Message
    String awayTitle();

    @Message
    String awayBody();

    @Message
    String awayNext();

    @Message
    String goHome();

    @Message
    String navKeyFigures();

    @Message
    String navTables();

    @Message
    String navExplore();

    @Message
    String navMethods();

    @Message
    String keyFiguresTitle(String year);

    @Message
    String keyFiguresLead();

    @Message
    String year();

    @Message
    String period();

    @Message
    String subject();

    @Message
    String show();

    @Message
    String download();

    @Message
    String print();

    @Message
    String region();

    @Message
    String regionNotSum();

    @Message
    String whatIsThis();

    @Message
    String byPlatform();

    @Message
    String platform();

    @Message
    String colInNeed();

    @Message
    String colTarget();

    @Message
    String colReached();

    @Message
    String colRequirements();

    @Message
    String colFunded();

    @Message
    String colPartners();

    @Message
    String inTransit();

    @Message
    String country();

    @Message
    String howToRead();

    @Message
    String aboutFunding();

    @Message
    String exact();

    @Message
    String between(String lowest, String highest);

    @Message
    String bounds(String lowest, String highest);

    @Message
    String boundsExplained();

    @Message
    String notPrinted();

    @Message
    String noPlan();

    @Message
    String noFunding();

    @Message
    String planYear(int year);

    @Message
    String calendarYear(int year);

    @Message
    String printedIn(String source);

    @Message
    String publishedOn(String day);

    @Message
    String notBothHalves();

    @Message
    String asOf(String day);

    @Message
    String noDay();

    @Message
    String refusedTitle();

    @Message
    String refusedBody();

    @Message
    String refusedNext();

    @Message
    String tablesTitle();

    @Message
    String tablesLead();

    @Message
    String tablesNone();

    @Message
    String finerTables();

    @Message
    String withheldTable();

    @Message
    String exploreTitle();

    @Message
    String exploreLead();

    @Message
    String counted();

    @Message
    String firstBy();

    @Message
    String secondBy();

    @Message
    String nothingMore();

    @Message
    String count();

    @Message
    String share();

    @Message
    String tableTotal(String counted);

    @Message
    String tableBy(String counted, String by);

    @Message
    String tableByTwo(String counted, String by, String second);

    @Message
    String accuracy(String bound);

    @Message
    String zeroIsNotNone();

    @Message
    String zerosThroughout(String bounds, String names);

    @Message
    String firstHalf(String year);

    @Message
    String secondHalf(String year);

    @Message
    String paperLine();

    @Message
    String methodsTitle();

    @Message
    String methodsWho();

    @Message
    String methodsWhoBody();

    @Message
    String methodsProtect();

    @Message
    String methodsProtectBody();

    @Message
    String methodsMarks();

    @Message
    String methodsMarksBody();

    @Message
    String methodsAdd();

    @Message
    String methodsAddMonths();

    @Message
    String methodsAddPartners();

    @Message
    String methodsAddTransit();

    @Message
    String methodsAddUnits();

    @Message
    String methodsAddSeveral();

    @Message
    String methodsMoney();

    @Message
    String methodsRegister();

    @Message
    String methodsRegisterBody();
}
