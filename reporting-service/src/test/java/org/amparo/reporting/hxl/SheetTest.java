package org.amparo.reporting.hxl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    private static final Column<Integer> YEAR = Column.year("Year", "#date+year");
    private static final Column<Country> COUNTRY = Column.code("Country", "#country+code", Country.class);
    private static final Column<Long> GIRLS = Column.count("Girls", "#reached+f+children");
    private static final Column<BigDecimal> SHARE = Column.decimal("Share", "#indicator+pct+targeted", 1, 100);
    private static final Column<String> NOTE =
            Column.text("Note", "#description", 20).optional();
    private static final Sheet SHEET = Sheet.of(YEAR, COUNTRY, GIRLS, SHARE, NOTE);

    private static final String HEADING =
            "Year,Country,Girls,Share,Note\n#date+year,#country+code,#reached+f+children,#indicator+pct+targeted,#description\n";

    @Test
    void isReadByItsTagsInAnyOrderOfColumnsAndAttributes() {
        var reading = read("""
                Nota,Niñas,País,Ano,%,mine
                #description,#reached +Children +f,#country+code,#date+year,#indicator+targeted+pct,
                seen,7,PER,2024,78.8,not read
                ,0,BRA,2023,0.3,not read
                """);

        assertThat(reading.faults().shown()).isEmpty();
        assertThat(reading.rows()).hasSize(2);
        var row = reading.rows().getFirst();
        assertThat(row.line()).isEqualTo(3);
        assertThat(row.of(YEAR)).isEqualTo(2024);
        assertThat(row.of(COUNTRY)).isEqualTo(Country.PER);
        assertThat(row.of(GIRLS)).isEqualTo(7);
        assertThat(row.of(SHARE)).isEqualByComparingTo("78.8");
        assertThat(row.of(NOTE)).isEqualTo("seen");
        assertThat(reading.rows().getLast().ifAny(NOTE)).isEmpty();
        assertThat(reading.rows().getLast().orNull(NOTE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void endsItsLinesInAnyOfTheUsualWays(String end) {
        var reading = read(("\uFEFF" + HEADING + "2024,PER,7,1.5,a\n\n2024,BRA,8,1.5,\n,,,,\n").replace("\n", end));

        assertThat(reading.faults().shown()).isEmpty();
        assertThat(reading.rows()).extracting(Row::line).containsExactly(3, 5);
    }

    @Test
    void hasAllThatIsWrongToldAtOnceByLineAndColumnAndNeverByContent() {
        var reading = read(HEADING + """
                1900,PER,7,1.5,a
                2024,Perú,-1,100.1,
                2024,PER,,1.55,=HYPERLINK("http://evil")
                2024,PER,1
                2024,PER,"1.000,5",1.5,this is far too long for it
                """);

        assertThat(reading.rows()).isEmpty();
        assertThat(reading.faults().shown())
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.code())
                .containsExactly(
                        "3 Year (#date+year) not-a-year",
                        "4 Country (#country+code) unknown-code",
                        "4 Girls (#reached+f+children) negative",
                        "4 Share (#indicator+pct+targeted) too-large",
                        "5 Girls (#reached+f+children) missing-value",
                        "5 Share (#indicator+pct+targeted) too-many-decimals",
                        "5 Note (#description) formula",
                        "6 null wrong-number-of-cells",
                        "7 Girls (#reached+f+children) not-a-number",
                        "7 Note (#description) too-long");
        assertThat(reading.faults().shown().toString()).doesNotContain("evil", "Perú", "1900", "1.000,5");
    }

    @Test
    void keepsTheRowsThatFit() {
        var reading = read(HEADING + "2024,PER,x,1.5,\n2024,BRA,8,1.5,\n");

        assertThat(reading.rows()).extracting(row -> row.of(COUNTRY)).containsExactly(Country.BRA);
        assertThat(reading.faults().total()).isEqualTo(1);
    }

    @Test
    void tellsTwoHundredFaultsAndCountsTheRest() {
        var reading = read(HEADING + "2024,PER,x,1.5,\n".repeat(1_000));

        assertThat(reading.faults().shown()).hasSize(200);
        assertThat(reading.faults().total()).isEqualTo(1_000);
    }

    @ParameterizedTest(name = "{0}: {2} at line {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "no tags|Year,Country,Girls,Share,Note~2024,PER,7,1.5,~|2|no-hxl-row",
                "nothing but a heading|Year,Country|2|no-hxl-row",
                "semicolons|Year;Country~#date+year;#country+code~2024;PER~|2|semicolons",
                "no rows|Year,Country,Girls,Share~#date+year,#country+code,#reached+f+children,#indicator+pct+targeted~|2|no-rows",
                "a tag of another table|A,B,C,D,E~#date+year,#country+code,#reached+f+children,#indicator+pct+targeted,#org+num~|2|unknown-column",
                "no tag|A,B,C,D,E~#date+year,#country+code,#reached+f+children,#indicator+pct+targeted,María~|2|not-a-tag",
                "a tag twice|A,B,C,D,E~#date+year,#country+code,#reached+f+children,#indicator+pct+targeted,#reached+children+f~|2|doubled-column",
                "a column missing|A,B,C~#date+year,#country+code,#reached+f+children~|2|missing-column"
            })
    void isRefusedByItsHeadingWhen(String why, String file, int line, String code) {
        var reading = read(file.replace('~', '\n'));

        assertThat(reading.rows()).isEmpty();
        assertThat(reading.faults().shown()).singleElement().satisfies(fault -> assertThat(
                        fault.line() + " " + fault.code())
                .isEqualTo(line + " " + code));
        assertThat(reading.faults().shown().toString()).doesNotContain("María");
    }

    @Test
    void isRefusedWhenItIsEmpty() {
        assertThat(codes(read(""))).containsExactly("empty-file");
        assertThat(codes(read("\uFEFF"))).containsExactly("empty-file");
        assertThat(codes(read("\n\n"))).containsExactly("no-hxl-row");
    }

    @Test
    void isRefusedInAnyOtherEncodingAtTheLineOfTheFirstForeignByte() {
        var text = HEADING + "2024,PER,7,1.5,a\n2024,PER,7,1.5,Panamá\n";

        assertThat(SHEET.read(text.getBytes(ISO_8859_1), 10).faults().shown())
                .extracting(fault -> fault.line() + " " + fault.code())
                .containsExactly("4 not-utf-8");
        assertThat(codes(SHEET.read(("\uFEFF" + text).getBytes(UTF_16LE), 10))).containsExactly("not-utf-8");
        assertThat(SHEET.read(text.getBytes(UTF_8), 10).rows()).hasSize(2);
    }

    @Test
    void isRefusedWithAQuotationMarkThatIsNeverClosed() {
        var swallowed = read(HEADING + "2024,PER,7,1.5,\"a\n2024,BRA,8,1.5,\n");
        var stray = read(HEADING + "2024,PER,7,1.5,a\n\n2024,BRA,8,\"1.5\"5,\"\n2024,BRA,8,1.5,\n");

        assertThat(swallowed.faults().shown())
                .extracting(fault -> fault.line() + " " + fault.code())
                .contains("3 unclosed-quote");
        assertThat(stray.faults().shown())
                .extracting(fault -> fault.line() + " " + fault.code())
                .containsExactly("5 broken-quotes");
    }

    @Test
    void isRefusedWithARowOfFarTooManyCells() {
        assertThat(codes(read(HEADING + ",".repeat(500_000)))).containsExactly("broken-quotes");
        assertThat(codes(read(",".repeat(500_000)))).containsExactly("broken-quotes");
    }

    @Test
    void isReadUpToSoManyRows() {
        var reading = SHEET.read((HEADING + "2024,PER,7,1.5,\n".repeat(4)).getBytes(UTF_8), 3);

        assertThat(reading.faults().shown())
                .extracting(fault -> fault.line() + " " + fault.code())
                .containsExactly("6 too-many-rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1 2", "-a", "@SUM(A1)", " =1+1", "＝1", "＠x"})
    void neitherTakesNorGivesAFormula(String formula) throws IOException {
        var taken = read(HEADING + "2024,PER,7,1.5,\"" + formula + "\"\n");
        var given = written(Row.empty().with(NOTE, formula));

        assertThat(codes(taken)).containsExactly("formula");
        assertThat(given).endsWith(",,,,'" + formula + "\r\n");
    }

    @Test
    void givesNoCellThatBeginsWithATabOrALineEnd() throws IOException {
        assertThat(written(Row.empty().with(NOTE, "\t=1"))).endsWith(",,,,'\t=1\r\n");
        assertThat(written(Row.empty().with(NOTE, "\r=1"))).endsWith(",,,,\"'\r=1\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\u0000b", "a\u202Eb", "a\u2028b"})
    void takesNoSignThatNobodySees(String text) {
        assertThat(codes(read(HEADING + "2024,PER,7,1.5,\"" + text + "\"\n"))).containsExactly("invisible-sign");
    }

    @Test
    void isWrittenWithItsHeadingsAndTagsAndReadBackTheSame() throws IOException {
        var day = Column.day("Day", "#date+occurred");
        var month = Column.month("Month", "#date+reported");
        var platform = Column.code("Platform", "#region+platform", Platform.class, Platform::printedName);
        var sheet = Sheet.of(day, month, platform, GIRLS, SHARE, NOTE);
        var out = new ByteArrayOutputStream();
        try (var file = sheet.writeTo(out)) {
            file.write(Row.empty()
                    .with(day, LocalDate.of(2024, 4, 1))
                    .with(month, YearMonth.of(2024, 4))
                    .with(platform, Platform.CAM)
                    .with(GIRLS, 1_560_000L)
                    .with(SHARE, new BigDecimal("1E+1"))
                    .with(NOTE, "a, \"b\" ü"));
            file.write(Row.empty().with(NOTE, null));
        }

        assertThat(out.toString(UTF_8)).isEqualTo("""
                Day,Month,Platform,Girls,Share,Note\r
                #date+occurred,#date+reported,#region+platform,#reached+f+children,#indicator+pct+targeted,#description\r
                2024-04-01,2024-04,Central America and Mexico,1560000,10,"a, ""b"" ü"\r
                ,,,,,\r
                """);
        var row = sheet.read(out.toByteArray(), 10).rows().getFirst();
        assertThat(row.of(day)).isEqualTo("2024-04-01");
        assertThat(row.of(month)).isEqualTo(YearMonth.of(2024, 4));
        assertThat(row.of(platform)).isEqualTo(Platform.CAM);
        assertThat(row.of(NOTE)).isEqualTo("a, \"b\" ü");
    }

    @ParameterizedTest
    @CsvSource({
        "#date+occurred, 2024-02-30, not-a-date",
        "#date+occurred, 01/04/2024, not-a-date",
        "#date+occurred, 1900-01-01, not-a-year",
        "#date+reported, 2024-13, not-a-month",
        "#date+reported, 0024-12, not-a-year",
        "#value+usd, 1e3, not-a-number",
        "#value+usd, 1000000000001, too-large",
        "#value+usd, 9999999999999999999999, not-a-number",
        "#value+usd, ٧, not-a-number"
    })
    void knowsOneSpellingOfTimesAndNumbers(String tag, String cell, String code) {
        var sheet = Sheet.of(
                Column.day("Day", "#date+occurred").optional(),
                Column.month("Month", "#date+reported").optional(),
                Column.count("Dollars", "#value+usd").optional());

        assertThat(codes(sheet.read(("a\n" + tag + "\n" + cell + "\n").getBytes(UTF_8), 10)))
                .containsExactly(code);
    }

    @Test
    void hasNoTwoColumnsWithOneTag() {
        assertThatThrownBy(() ->
                        Sheet.of(Column.count("A", "#reached+f+children"), Column.count("B", "#reached+children+f")))
                .hasMessage("two columns with one tag");
        assertThatThrownBy(() -> Tag.of("reached")).hasMessage("not an HXL tag");
    }

    private static Sheet.Reading read(String file) {
        return SHEET.read(file.getBytes(UTF_8), 2_000);
    }

    private static List<String> codes(Sheet.Reading reading) {
        return reading.faults().shown().stream().map(Faults.Fault::code).toList();
    }

    private static String written(Row row) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = SHEET.writeTo(out)) {
            file.write(row);
        }
        return out.toString(UTF_8);
    }
}
