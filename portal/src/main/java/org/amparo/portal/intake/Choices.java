package org.amparo.portal.intake;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.portal.casefiles.CaseFilter;
import org.amparo.portal.form.Option;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;
import org.amparo.portal.vault.Contact;

/** What there is to choose from, in the reader's words. Which answers case-service takes, it says itself. */
public record Choices(Language language) {
    private static final List<String> NEAR = List.of(
            "VEN", "COL", "ECU", "PER", "BRA", "CHL", "BOL", "ARG", "PRY", "URY", "GUY", "PAN", "CRI", "DOM", "TTO",
            "CUW", "ABW", "MEX", "HTI", "CUB");

    private static final List<String> SUPPORT_NEEDS = List.of(
            "CHILD_WITH_CARER",
            "UNACCOMPANIED_CHILD",
            "PREGNANT_OR_NURSING",
            "MOBILITY",
            "SIGHT",
            "HEARING_OR_SPEECH",
            "INTELLECTUAL",
            "MEDICAL_CARE_ONGOING",
            "MEDICINES_DAILY",
            "MENTAL_HEALTH",
            "SUBSTANCE_USE",
            "OLDER_PERSON",
            "LGBTIQ_SAFE_SPACE",
            "WOMEN_ONLY",
            "INTERPRETER",
            "SPECIAL_DIET",
            "SECURITY_ESCORT");
    private static final List<String> SOURCES = List.of(
            "SELF",
            "NGO",
            "HOTLINE",
            "BORDER_OFFICIAL",
            "POLICE_CTU",
            "LABOUR_INSPECTOR",
            "HEALTH",
            "SCHOOL",
            "CONSULATE",
            "SHELTER",
            "COMMUNITY",
            "REFERRAL_IN",
            "ONLINE",
            "OTHER");

    public List<Option> safe() {
        return of("safe", List.of("YES", "NO", "UNSURE", "DECLINED"));
    }

    public List<Option> company() {
        return of("company", List.of("ALONE", "OWN_PEOPLE", "SOMEBODY_FEARED", "OTHER", "DECLINED"));
    }

    public List<Option> hurt() {
        return of("hurt", List.of("NO", "YES", "UNSURE", "DECLINED"));
    }

    public List<Option> channels() {
        return of("channel", Contact.CHANNELS);
    }

    public List<Option> ages() {
        return of(
                "ageBand",
                List.of(
                        "FROM_0_TO_8",
                        "FROM_9_TO_17",
                        "FROM_18_TO_20",
                        "FROM_21_TO_23",
                        "FROM_24_TO_26",
                        "FROM_27_TO_29",
                        "FROM_30_TO_38",
                        "FROM_39_TO_47",
                        "FROM_48",
                        "UNKNOWN"));
    }

    public List<Option> genders() {
        return of(
                "gender",
                List.of(
                        "FEMININE",
                        "MASCULINE",
                        "TRANSGENDER_FEMININE",
                        "TRANSGENDER_MASCULINE",
                        "NON_CONFORMING",
                        "NON_SPECIFIED_UNKNOWN"));
    }

    public List<Option> nationalities() {
        return Stream.concat(
                        NEAR.stream().map(code -> Option.of(code, words().country(code))),
                        Stream.of(Option.of("XXA", words().of("country", "XXA"))))
                .toList();
    }

    public List<Option> groups() {
        return of("populationGroup", List.of("IN_DESTINATION", "IN_TRANSIT", "PENDULAR", "RETURNEE", "HOST_COMMUNITY"));
    }

    public List<Option> needs() {
        return of("supportNeed", SUPPORT_NEEDS);
    }

    public List<Option> sources() {
        return of("identifiedBy", SOURCES);
    }

    public List<Option> levels() {
        return CaseFilter.LEVELS.stream()
                .map(level -> new Option(level, words().of("securityLevel", level), words().of("levelHint", level)))
                .toList();
    }

    /** Whoever chooses none leaves it undetermined: that is no choice of its own. */
    public List<Option> types() {
        return of(
                "caseType",
                CaseFilter.TYPES.stream()
                        .filter(type -> !type.equals(Registration.UNDETERMINED))
                        .toList());
    }

    private List<Option> of(String kind, List<String> codes) {
        return codes.stream()
                .map(code -> Option.of(code, words().of(kind, code)))
                .toList();
    }

    private Words words() {
        return Words.in(language);
    }
}
