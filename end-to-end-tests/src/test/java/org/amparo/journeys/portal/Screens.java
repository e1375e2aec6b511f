package org.amparo.journeys.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.journeys.system.Account;
import org.amparo.journeys.system.HalfYear;
import org.amparo.journeys.system.Story;

/** The addresses of all screens, by who opens them; those that are no answer to a form. */
final class Screens {
    /** Of a caseworker in Peru. */
    private static final String ACCOUNT = "/accounts/a0000000-0000-4000-8000-000000000101";

    private Screens() {}

    static Map<Account, List<String>> ofCaseworkers(Story.Referred accepted) {
        return Map.of(
                Account.CASEWORKER,
                Stream.of(
                                List.of(
                                        "/safety",
                                        "/nowhere",
                                        "/today",
                                        "/notices",
                                        "/deliveries",
                                        "/paper",
                                        "/paper/intake",
                                        "/paper/consent",
                                        "/paper/card",
                                        "/cases",
                                        "/cases?status=CLOSED&level=LOW&type=SMUGGLING",
                                        "/cases?code=x"),
                                ofIntake(),
                                ofACase(accepted.family()),
                                ofAPerson(accepted.family() + "/people/1"),
                                ofAReferral(accepted))
                        .flatMap(List::stream)
                        .toList(),
                Account.PRACTISING,
                List.of("/today", "/cases"));
    }

    private static List<String> ofIntake() {
        var intake = "/intake/" + Screen.INTAKE_1.begun("");
        return List.of(intake + "/1", intake + "/2", intake + "/3");
    }

    private static List<String> ofACase(String family) {
        var refer = family + "/refer/" + Screen.REFER_2.begun(family);
        return List.of(
                family,
                family + "/people",
                family + "/accesses",
                family + "/care",
                family + "/delivery",
                family + "/referrals",
                family + "/refer",
                refer,
                refer + "/receivers",
                refer + "/preview",
                refer + "/check");
    }

    private static List<String> ofAPerson(String person) {
        return List.of(
                person + "/contact",
                person + "/assessment",
                person + "/assessment/ours",
                person + "/assessment/state",
                person + "/consent",
                person + "/consent/new",
                person + "/holding",
                person + "/withdrawal",
                person + "/exclusions");
    }

    private static List<String> ofAReferral(Story.Referred referred) {
        var tracked = referred.family() + "/referrals/" + referred.id();
        return List.of(tracked, tracked + "/heard", tracked + "/meeting", tracked + "/withdrawal");
    }

    static List<String> ofPartners(String offered, String accepted) {
        return List.of(
                "/inbox",
                "/notices",
                "/directory",
                "/shelter",
                "/shelter/places",
                "/offers/" + offered,
                "/offers/" + offered + "/ask",
                "/offers/" + offered + "/decline",
                "/offers/" + accepted,
                "/offers/" + accepted + "/shared",
                "/offers/" + accepted + "/hand-over",
                "/offers/" + accepted + "/delivery",
                "/offers/" + accepted + "/check-in");
    }

    static Map<Account, List<String>> ofEverybodyElse(String family) {
        return Map.of(
                Account.COORDINATOR,
                List.of("/board"),
                Account.REPORTING_OFFICER,
                List.of("/five-w", "/five-w/check"),
                Account.AUDITOR,
                List.of(
                        "/figures?year=2023",
                        "/figures?year=2026",
                        "/figures/subjects",
                        "/figures/table",
                        "/figures/table?unit=INDIVIDUAL&first=country&second=populationGroup&period="
                                + HalfYear.released(),
                        "/figures/methods",
                        "/figures/map",
                        "/figures/requests"),
                Account.OFFICER,
                List.of(
                        "/oversight",
                        "/oversight/cases/" + family.replaceFirst(".*/", ""),
                        "/demands/new",
                        "/ledger",
                        "/accounts",
                        ACCOUNT),
                Account.ADMINISTRATOR,
                List.of(
                        "/streams",
                        "/revocation",
                        "/ledger",
                        "/organisations",
                        "/organisations/new",
                        "/accounts/new?organisation=PE-CASA-ABIERTA",
                        ACCOUNT));
    }
}
