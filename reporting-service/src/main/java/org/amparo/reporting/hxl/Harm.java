package org.amparo.reporting.hxl;

import java.util.regex.Pattern;

/**
 * Cells that do something when a spreadsheet opens them. Read, they are refused; written, an apostrophe before them makes
 * them text. The signs are those of OWASP's page on CSV injection, full-width ones too.
 */
final class Harm {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private Harm() {}

    static void refuse(String cell) {
        if (cell.codePoints().anyMatch(Harm::isInvisible)) {
            throw new CellFormat.Unfit(SheetFault.INVISIBLE_SIGN);
        }
        if (isFormula(cell)) {
            throw new CellFormat.Unfit(SheetFault.FORMULA);
        }
    }

    static String defused(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    private static boolean isFormula(String cell) {
        var begins = FORMULA.matcher(cell).lookingAt()
                || FORMULA.matcher(cell.strip()).lookingAt();
        return begins && !NUMBER.matcher(cell).matches();
    }

    private static boolean isInvisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
