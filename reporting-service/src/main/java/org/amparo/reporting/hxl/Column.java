package org.amparo.reporting.hxl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;

/**
 * A column of a table: how it is headed, which HXL tag it has, what its cells say. The tag decides when a table is read; the
 * heading is for people.
 */
public final class Column<T> {
    /** A thousand million people, or dollars: beyond the figures of any plan. */
    private static final long MOST = 1_000_000_000_000L;

    private final String name;
    private final String spelled;
    private final Tag tag;
    private final CellFormat<T> format;
    private final boolean optional;

    private Column(String name, String spelled, CellFormat<T> format, boolean optional) {
        this.name = name;
        this.spelled = spelled;
        this.tag = Tag.of(spelled);
        this.format = format;
        this.optional = optional;
    }

    public static <T> Column<T> of(String name, String tag, CellFormat<T> format) {
        return new Column<>(name, tag, format, false);
    }

    /** A number of people or things, or whole dollars. */
    public static Column<Long> count(String name, String tag) {
        return of(name, tag, Spelling.Whole.upTo(MOST));
    }

    /** The same, up to so many. */
    public static Column<Long> count(String name, String tag, long most) {
        return of(name, tag, Spelling.Whole.upTo(most));
    }

    /** A number from zero on. */
    public static Column<BigDecimal> decimal(String name, String tag, int places, long most) {
        return of(name, tag, new Spelling.Numbers(places, BigDecimal.valueOf(most)));
    }

    /** Words about things and places, up to so many signs. */
    public static Column<String> text(String name, String tag, int longest) {
        return of(name, tag, new Spelling.Text(longest));
    }

    /** A code of a list, spelled as the constant is. */
    public static <E extends Enum<E>> Column<E> code(String name, String tag, Class<E> codes) {
        return code(name, tag, codes, Enum::name);
    }

    /** A word that stands for a code, as a form or a plan prints it. */
    public static <E extends Enum<E>> Column<E> code(
            String name, String tag, Class<E> codes, Function<E, String> word) {
        return of(name, tag, Spelling.OneOf.of(codes, word));
    }

    public static Column<LocalDate> day(String name, String tag) {
        return of(name, tag, new Spelling.Day());
    }

    /** How days are spelled, for columns in which a day is one of several things to say. */
    public static CellFormat<LocalDate> days() {
        return new Spelling.Day();
    }

    public static Column<YearMonth> month(String name, String tag) {
        return of(name, tag, new Spelling.Month());
    }

    public static Column<Integer> year(String name, String tag) {
        return of(name, tag, new Spelling.Year());
    }

    /** The same column, of which cells may be empty, and which a table may lack. */
    public Column<T> optional() {
        return new Column<>(name, spelled, format, true);
    }

    boolean isOptional() {
        return optional;
    }

    String name() {
        return name;
    }

    String spelledTag() {
        return spelled;
    }

    Tag tag() {
        return tag;
    }

    CellFormat<T> format() {
        return format;
    }

    /** The column as a fault names it. */
    @Override
    public String toString() {
        return name + " (" + spelled + ")";
    }
}
