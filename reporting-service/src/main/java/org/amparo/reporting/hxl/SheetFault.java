package org.amparo.reporting.hxl;

/** How any table can be wrong, whatever it is about. */
public enum SheetFault implements FaultKind {
    EMPTY_FILE("The file is empty. It begins with a row of headings and a row of HXL tags."),
    NOT_UTF_8("The file is not written in UTF-8 from this line on. Please save it as CSV UTF-8."),
    SEMICOLONS("Cells are separated by semicolons here. Please save the file with commas, and decimals with a point."),
    NO_HXL_ROW("The second row must hold the HXL tags, each beginning with #."),
    NOT_A_TAG("This is not an HXL tag."),
    UNKNOWN_COLUMN(
            "This tag does not belong to this kind of table. Please leave the tag of a column empty that is not meant to"
                    + " be read."),
    DOUBLED_COLUMN("Two columns have this tag."),
    MISSING_COLUMN("No column has this tag."),
    NO_ROWS("There are no rows below the tags."),
    TOO_MANY_ROWS("There are more rows than may be sent at once. The rows from here on were not looked at."),
    WRONG_NUMBER_OF_CELLS(
            "This row has more or fewer cells than the row of tags. Is a comma or a quotation mark missing?"),
    BROKEN_QUOTES(
            "This row cannot be split into cells: a quotation mark is followed by something other than a comma, or there"
                    + " are far too many cells. The rows from here on were not looked at."),
    UNCLOSED_QUOTE("A quotation mark is opened in or after this line and never closed."),
    MISSING_VALUE("A value is missing."),
    FORMULA(
            "A cell begins like the formula of a spreadsheet (= + - @). Please write plain words or numbers, and leave a"
                    + " cell empty where there is nothing to say."),
    INVISIBLE_SIGN("A cell holds a line break or another sign that nobody sees."),
    NOT_A_NUMBER(
            "This is not a number. Please write digits only, without separators of thousands, and decimals with a point."),
    NEGATIVE("This number is below zero."),
    TOO_LARGE("This number is larger than this column allows."),
    TOO_MANY_DECIMALS("This number has more decimals than this column allows."),
    NOT_A_DATE("This is not a day. Please write it as 2024-04-01."),
    NOT_A_MONTH("This is not a month. Please write it as 2024-04."),
    NOT_A_YEAR("This is not a year between 2000 and 2099."),
    UNKNOWN_CODE("This is not one of the codes of this column."),
    TOO_LONG("This text is longer than this column allows."),
    DOUBLED_ROW("An earlier row says something about the same already.");

    private final String sentence;

    SheetFault(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
