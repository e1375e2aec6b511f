package org.amparo.reporting.counting;

import org.amparo.reporting.code.Country;

/**
 * People in transit through one country. They pass through several and may be counted in each, so that there is no operation
 * that adds them to anything: not to one another, not to people in destination (R4V end-year report 2023, note on people reached).
 */
public record InTransit(Country country, long people) {
    public InTransit {
        if (people < 0) {
            throw new IllegalArgumentException("fewer people than none");
        }
    }

    /** Who is meant, which differs by country. */
    public Note note() {
        return Note.of(country);
    }

    /** Whom the people in transit of a country are. */
    public enum Note {
        MAINLY_VENEZUELANS("People in transit here are mainly Venezuelans."),
        ALL_NATIONALITIES("People in transit here are refugees and migrants of all nationalities.");

        private final String sentence;

        Note(String sentence) {
            this.sentence = sentence;
        }

        public static Note of(Country country) {
            return switch (country) {
                case BRA, MEX -> MAINLY_VENEZUELANS;
                default -> ALL_NATIONALITIES;
            };
        }

        public String sentence() {
            return sentence;
        }
    }
}
