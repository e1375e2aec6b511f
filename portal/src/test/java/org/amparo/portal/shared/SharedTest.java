package org.amparo.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.amparo.portal.testing.Partner;
import org.amparo.portal.testing.Referred;
import org.amparo.portal.testing.StubbedServices;
import org.amparo.portal.testing.WithToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StubbedServices.class)
@TestSecurity(user = "partner", roles = "partner", augmentors = WithToken.class)
class SharedTest {
    private static final String OPENING = "GET case/disclosures/" + Referred.ID;
    private static final String SHARED = Referred.PATH + "/shared";

    @Inject
    Partner partner;

    @BeforeEach
    void aMotherSharesWhatIsNeeded() {
        StubbedServices.forget();
        StubbedServices.answers(OPENING, """
                {"caseFile": "handle-of-the-case", "nothingSharedFor": 1, "people": [{"person": "handle-of-her",
                 "blocks": ["CARD", "CONTACT", "IDENTITY", "ASSESSMENT", "NARRATIVE"],
                 "assessment": [
                  {"track": "OURS", "version": 1, "status": "POSSIBLE_VICTIM_OF_TRAFFICKING", "decidedBy": "NGO",
                   "act": ["UNKNOWN"], "means": [], "purpose": [], "exploitation": [], "control": []},
                  {"track": "OURS", "version": 2, "status": "NOT_A_VICTIM_OF_TRAFFICKING", "decidedBy": "NGO",
                   "act": ["TRANSFER"], "means": ["DECEPTION"], "purpose": [], "exploitation": [],
                   "control": ["WITHHOLDS_DOCUMENTS"]}],
                 "shared": {
                  "contact": {"nameToUse": "Lila Inventada", "codeWord": "girasol", "neverContact": ["su cuñado"],
                   "channels": [{"kind": "CALL", "address": "+51 000 000", "safeWhen": "de día", "shared": true,
                    "mayLeaveMessage": false}], "safetyNotes": "alergia a la penicilina"},
                  "identity": {"names": [{"kind": "USED_IN_EXPLOITATION", "given": "Reina", "neverSay": true}],
                   "birthYear": 1990, "birthEstimated": true, "documents": [{"kind": "PASSPORT", "number": "X-12345",
                    "genuine": "GENUINE", "whereabouts": "WITHHELD"}]}}}]}""");
    }

    @Test
    void whatIsSharedStandsBlockByBlockAndSoDoesWhatIsNot() {
        assertThat(partner.reads(SHARED))
                .containsSubsequence("Persona 1", "Contacto", "Palabra clave", "girasol")
                .contains("Es seguro: de día. Otras personas pueden ver u oír. No deje mensajes")
                .contains("alergia a la penicilina", "1990 (aproximado)", "Se lo retienen")
                .containsSubsequence("Notas", "no hay nada escrito", "Lugares", "No se comparte.");
    }

    @Test
    void ofWhomNothingIsSharedIsSaid() {
        assertThat(partner.reads(SHARED)).contains("No se comparte nada de 1 persona de esta derivación.");
    }

    @Test
    void namesStandThereOnlyOnceTheyAreShown() {
        assertThat(partner.reads(SHARED))
                .doesNotContain("Lila", "Reina", "X-12345")
                .contains("oculto", "Mostrar nombres");

        assertThat(partner.readsWithNames(SHARED))
                .contains("Lila Inventada", "X-12345", "Reina (no lo diga nunca a la persona)")
                .doesNotContain("oculto");
    }

    @Test
    void theLatestWordOfATrackCountsAndNobodyIsCalledNoVictim() {
        assertThat(partner.reads(SHARED))
                .contains(
                        "sin indicios suficientes: otras necesidades de protección",
                        "Engaño",
                        "Retención de documentos")
                .doesNotContain("indicios en valoración", "víctima");
    }

    @Test
    void handlesAreNeverShown() {
        assertThat(partner.readsWithNames(SHARED)).doesNotContain("handle-of");
    }

    @Test
    void nothingSharedIsOneSentence() {
        StubbedServices.refuses(OPENING, 404, "no-such-disclosure");

        assertThat(partner.reads(SHARED)).contains("no se comparte nada con su organización");
    }
}
