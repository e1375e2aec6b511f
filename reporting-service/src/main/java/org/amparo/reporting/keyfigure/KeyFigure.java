package org.amparo.reporting.keyfigure;

import java.util.EnumMap;
import java.util.Map;
import org.amparo.reporting.reach.Reach;

/** The figures of the sheet, in R4V's order. */
enum KeyFigure {
    PEOPLE_IN_NEED(Kind.PLAN, "People estimated to need this assistance; from surveys, never counted from cases."),
    TARGET(Kind.PLAN, "People whom the partners of the plan mean to reach."),
    TARGET_SHARE(
            Kind.PLAN, "Target as per cent of people in need, as printed and as computed from the printed numbers."),
    REQUIREMENTS(Kind.PLAN, "US dollars that the plan asks for."),
    PARTNERS(Kind.PLAN, "Organisations of the plan, each once; never added up."),
    PEOPLE_REACHED(Kind.REACH, "People of cases of this mechanism who were first assisted in the year."),
    PEOPLE_IN_TRANSIT(Kind.REACH, "People reached who were in transit, for each country only."),
    FUNDED(Kind.MONEY, "US dollars committed or paid, as reported to the Financial Tracking Service."),
    UNMET(Kind.MONEY, "US dollars that are missing to what was asked for."),
    COVERAGE(Kind.MONEY, "Funded as per cent of what was asked for, as printed and as computed.");

    private final Kind kind;
    private final String definition;

    KeyFigure(Kind kind, String definition) {
        this.kind = kind;
        this.definition = definition;
    }

    private enum Kind {
        PLAN,
        REACH,
        MONEY
    }

    /**
     * What a figure is.
     *
     * @param period the time it is of
     * @param asOf the state of knowledge it shows
     */
    record Meaning(String definition, String period, String asOf) {}

    static Map<KeyFigure, Meaning> meanings(int year, String sources, Reach reach) {
        var all = new EnumMap<KeyFigure, Meaning>(KeyFigure.class);
        for (var figure : values()) {
            all.put(figure, figure.meaning(year, sources, reach));
        }
        return all;
    }

    private Meaning meaning(int year, String sources, Reach reach) {
        return switch (kind) {
            case PLAN -> new Meaning(definition, "Plan year " + year, printedIn(sources));
            case REACH -> new Meaning(definition, "January to December " + year, publishedOn(reach));
            case MONEY -> new Meaning(definition, "Plan year " + year, "The day beside each amount.");
        };
    }

    private static String printedIn(String sources) {
        return sources.isEmpty() ? "No plan of this year was loaded." : "As printed: " + sources;
    }

    private static String publishedOn(Reach reach) {
        return reach.publishedOn()
                .map(day -> "Published on " + day)
                .orElse("Not both halves of this year were published.");
    }
}
