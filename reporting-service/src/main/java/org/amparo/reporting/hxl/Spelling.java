package org.amparo.reporting.hxl;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How numbers, words and times are spelled in cells: in one way each, so that nothing is guessed. */
final class Spelling {
    private Spelling() {}

    /** Numbers from zero on: digits only, with a point before decimals, because 1.234 and 1,234 mean different things to different people. */
    record Numbers(int places, BigDecimal most) implements CellFormat<BigDecimal> {
        private static final Pattern FORM = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,9})?");

        @Override
        public BigDecimal read(String cell) {
            if (!FORM.matcher(cell).matches()) {
                throw new Unfit(SheetFault.NOT_A_NUMBER);
            }
            var number = new BigDecimal(cell);
            if (number.signum() < 0) {
                throw new Unfit(SheetFault.NEGATIVE);
            }
            if (number.scale() > places) {
                throw new Unfit(SheetFault.TOO_MANY_DECIMALS);
            }
            if (number.compareTo(most) > 0) {
                throw new Unfit(SheetFault.TOO_LARGE);
            }
            return number;
        }

        @Override
        public String written(BigDecimal value) {
            return value.toPlainString();
        }
    }

    /** The same without decimals. */
    record Whole(Numbers numbers) implements CellFormat<Long> {
        static Whole upTo(long most) {
            return new Whole(new Numbers(0, BigDecimal.valueOf(most)));
        }

        @Override
        public Long read(String cell) {
            return numbers.read(cell).longValueExact();
        }

        @Override
        public String written(Long value) {
            return Long.toString(value);
        }
    }

    /** Words about things and places, up to a length. */
    record Text(int longest) implements CellFormat<String> {
        @Override
        public String read(String cell) {
            if (cell.length() > longest) {
                throw new Unfit(SheetFault.TOO_LONG);
            }
            return cell;
        }

        @Override
        public String written(String value) {
            return value;
        }
    }

    /** One of a list, under the word that stands for it. */
    record OneOf<E extends Enum<E>>(Map<String, E> byWord, Function<E, String> word) implements CellFormat<E> {
        static <E extends Enum<E>> OneOf<E> of(Class<E> codes, Function<E, String> word) {
            return new OneOf<>(
                    Arrays.stream(codes.getEnumConstants()).collect(Collectors.toUnmodifiableMap(word, code -> code)),
                    word);
        }

        @Override
        public E read(String cell) {
            var code = byWord.get(cell);
            if (code == null) {
                throw new Unfit(SheetFault.UNKNOWN_CODE);
            }
            return code;
        }

        @Override
        public String written(E value) {
            return word.apply(value);
        }
    }

    private static boolean isOfOurTime(int year) {
        return year >= 2000 && year < 2100;
    }

    /** {@code 2024-04-01}. */
    record Day() implements CellFormat<LocalDate> {
        @Override
        public LocalDate read(String cell) {
            try {
                var day = LocalDate.parse(cell);
                if (isOfOurTime(day.getYear())) {
                    return day;
                }
            } catch (DateTimeException fault) {
                throw new Unfit(SheetFault.NOT_A_DATE);
            }
            throw new Unfit(SheetFault.NOT_A_YEAR);
        }

        @Override
        public String written(LocalDate value) {
            return value.toString();
        }
    }

    /** {@code 2024-04}. */
    record Month() implements CellFormat<YearMonth> {
        @Override
        public YearMonth read(String cell) {
            try {
                var month = YearMonth.parse(cell);
                if (isOfOurTime(month.getYear())) {
                    return month;
                }
            } catch (DateTimeException fault) {
                throw new Unfit(SheetFault.NOT_A_MONTH);
            }
            throw new Unfit(SheetFault.NOT_A_YEAR);
        }

        @Override
        public String written(YearMonth value) {
            return value.toString();
        }
    }

    /** {@code 2024}. */
    record Year() implements CellFormat<Integer> {
        private static final Pattern FORM = Pattern.compile("20[0-9]{2}");

        @Override
        public Integer read(String cell) {
            if (!FORM.matcher(cell).matches()) {
                throw new Unfit(SheetFault.NOT_A_YEAR);
            }
            return Integer.valueOf(cell);
        }

        @Override
        public String written(Integer value) {
            return Integer.toString(value);
        }
    }
}
