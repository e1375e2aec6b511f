package org.amparo.portal.ledger;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.portal.language.Language;
import org.amparo.portal.service.Answers;
import org.amparo.portal.service.ServiceAway;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The ledgers that whoever reads may ask about, by the names under which pages speak of services. */
@RequestScoped
class KnownLedgers {
    private final Map<String, Ledgers> byName = new LinkedHashMap<>();

    KnownLedgers(
            @RestClient Ledgers.OfCases cases,
            @RestClient Ledgers.OfReferrals referrals,
            @RestClient Ledgers.OfAssistance assistance,
            @RestClient Ledgers.OfReporting reporting,
            SecurityIdentity reader) {
        byName.put("case", cases);
        byName.put("referral", referrals);
        byName.put("assistance", assistance);
        if (reader.hasRole("administrator")) {
            byName.put("reporting", reporting);
        }
    }

    /** In the order in which pages show them; one that is away leaves the others in sight. */
    List<LedgerLine> lines(Language language) {
        return byName.entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue(), language))
                .toList();
    }

    private static LedgerLine line(String name, Ledgers ledger, Language language) {
        try {
            return Answers.read(ledger::state)
                    .map(told -> LedgerLine.of(name, told, language))
                    .orElseGet(() -> LedgerLine.away(name, language));
        } catch (ServiceAway away) {
            return LedgerLine.away(name, language);
        }
    }
}
