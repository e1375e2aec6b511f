package org.amparo.cases.facts;

import org.amparo.cases.code.AgeBand;
import org.amparo.cases.code.Gender;

/** The age-gender cells of the response plan (R4V 5W); other genders keep cells of their own. */
public enum AgeGender {
    GIRL,
    BOY,
    OTHER_U18,
    WOMAN,
    MAN,
    OTHER_18P,
    UNKNOWN;

    /** Woman and trans woman count as girl or woman, man and trans man as boy or man, everybody else as other. */
    public static AgeGender of(AgeBand age, Gender gender) {
        if (age == AgeBand.UNKNOWN) {
            return UNKNOWN;
        }
        return switch (gender) {
            case FEMININE, TRANSGENDER_FEMININE -> age.isChild() ? GIRL : WOMAN;
            case MASCULINE, TRANSGENDER_MASCULINE -> age.isChild() ? BOY : MAN;
            case NON_CONFORMING, NON_SPECIFIED_UNKNOWN -> age.isChild() ? OTHER_U18 : OTHER_18P;
        };
    }
}
