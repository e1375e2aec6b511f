package org.amparo.reporting.check;

/** What a yes-or-no column of the 5W says. */
public enum YesNo {
    YES("Yes"),
    NO("No");

    private final String word;

    YesNo(String word) {
        this.word = word;
    }

    public static YesNo of(boolean yes) {
        return yes ? YES : NO;
    }

    /** As the form prints it. */
    public String word() {
        return word;
    }
}
