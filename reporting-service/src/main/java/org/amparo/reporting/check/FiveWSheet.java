package org.amparo.reporting.check;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.amparo.reporting.hxl.Column;
import org.amparo.reporting.hxl.Sheet;

/**
 * The columns of R4V's monthly 5W row (2022 to 2026), in the form's order, with HXL tags. Every cell may be empty: which
 * must not be is for the rules to say.
 */
public final class FiveWSheet {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 4_000;
    private static final int CENTS = 2;
    private static final long MOST = 1_000_000_000_000L;

    public static final Column<String> COUNTRY = text("Country", "#country+name");
    public static final Column<String> ADMIN1 = text("Admin1", "#adm1+code");
    public static final Column<String> ADMIN2 = text("Admin2", "#adm2+name");
    public static final Column<String> APPEALING = text("Appealing organisation", "#org+prog");
    public static final Column<YesNo> SET_UP = yesNo("Implementation set-up", "#meta+setup");
    public static final Column<String> IMPLEMENTING = text("Implementing partner", "#org+impl");
    public static final Column<YearMonth> MONTH =
            Column.month("Month", "#date+occurred").optional();
    public static final Column<String> SECTOR = text("Sector/Subsector", "#subsector+name");
    public static final Column<String> INDICATOR = text("Indicator", "#indicator+code");
    public static final Column<String> ACTIVITY = text("Activity name", "#activity+name");
    public static final Column<String> DESCRIPTION = Column.text(
                    "Activity description", "#description", LONGEST_DESCRIPTION)
            .optional();
    public static final Column<YesNo> RMRP = yesNo("RMRP activity", "#meta+rmrp");
    public static final Column<YesNo> CVA = yesNo("CVA", "#modality+cva");
    public static final Column<BigDecimal> VALUE = amount("Value in USD", "#value+usd");
    public static final Column<String> MECHANISM = text("Delivery mechanism", "#channel+name");
    public static final Column<BigDecimal> OUTPUT = amount("Quantity of output", "#output+num");
    public static final Column<Long> TOTAL = people("Total monthly beneficiaries", "#reached+total+month");
    public static final Column<Long> NEW = people("New beneficiaries of the month", "#reached+new");

    public static final Column<Long> IN_DESTINATION = people("R&M IN DESTINATION", "#reached+ind+dest");
    public static final Column<Long> IN_TRANSIT = people("R&M IN TRANSIT", "#reached+ind+transit");
    public static final Column<Long> HOST = people("Host communities", "#reached+ind+host");
    public static final Column<Long> PENDULAR = people("R&M PENDULARS", "#reached+ind+pendular");
    public static final Column<Long> RETURNEES = people("Colombian returnees", "#reached+ind+returnees");

    public static final Column<Long> GIRLS = people("Women<18", "#reached+f+children");
    public static final Column<Long> BOYS = people("Men<18", "#reached+m+children");
    public static final Column<Long> WOMEN = people("Women>=18", "#reached+f+adults");
    public static final Column<Long> MEN = people("Men>=18", "#reached+m+adults");
    public static final Column<Long> OTHER_U18 = people("Other<18", "#reached+i+children");
    public static final Column<Long> OTHER_18P = people("Other>=18", "#reached+i+adults");

    /** The population groups, which add up to the new people. */
    public static final List<Column<Long>> GROUPS = List.of(IN_DESTINATION, IN_TRANSIT, HOST, PENDULAR, RETURNEES);

    /** The age-gender cells, which do too; nobody of other gender is left out. */
    public static final List<Column<Long>> AGE_GENDER = List.of(GIRLS, BOYS, WOMEN, MEN, OTHER_U18, OTHER_18P);

    public static final Sheet SHEET = Sheet.of(
            COUNTRY,
            ADMIN1,
            ADMIN2,
            APPEALING,
            SET_UP,
            IMPLEMENTING,
            MONTH,
            SECTOR,
            INDICATOR,
            ACTIVITY,
            DESCRIPTION,
            RMRP,
            CVA,
            VALUE,
            MECHANISM,
            OUTPUT,
            TOTAL,
            NEW,
            IN_DESTINATION,
            IN_TRANSIT,
            HOST,
            PENDULAR,
            RETURNEES,
            GIRLS,
            BOYS,
            WOMEN,
            MEN,
            OTHER_U18,
            OTHER_18P);

    /** The sub-sector of everything this service knows. */
    public static final String SUB_SECTOR = "Protection (Human Trafficking and Smuggling)";

    private FiveWSheet() {}

    private static Column<String> text(String name, String tag) {
        return Column.text(name, tag, LONGEST_NAME).optional();
    }

    private static Column<YesNo> yesNo(String name, String tag) {
        return Column.code(name, tag, YesNo.class, YesNo::word).optional();
    }

    private static Column<BigDecimal> amount(String name, String tag) {
        return Column.decimal(name, tag, CENTS, MOST).optional();
    }

    private static Column<Long> people(String name, String tag) {
        return Column.count(name, tag).optional();
    }
}
