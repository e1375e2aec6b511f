package org.amparo.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.amparo.local.layout.AmparoService;

/** What is written down about somebody under seal: who she is. Made up. */
public record Papers(String family, int person) {
    /** Puts a surname where there was none. */
    public static Papers written(String family, int person, String surname) {
        var papers = new Papers(family, person);
        papers.write(surname, "\"0\"").must(204);
        return papers;
    }

    public String path() {
        return family + "/people/" + person + "/identity";
    }

    public Answer write(String surname, String seen) {
        return Account.CASEWORKER.changes(AmparoService.CASE, path(), identity(surname), seen);
    }

    public Answer read() {
        return Account.CASEWORKER.reads(AmparoService.CASE, path());
    }

    public void say(String surname) {
        assertThat(read().must(200).at("/names/0/surname")).isEqualTo(surname);
    }

    /** She asks to be erased; returns when she is. */
    public void erase() {
        Account.CASEWORKER
                .sends(AmparoService.CASE, family + "/people/" + person + "/withdrawals", Map.of("kind", "ERASE_ME"))
                .must(204);
        Eventually.holds(this::areErased);
        Eventually.holds(() -> assertThat(certificate().json().has("erasedAt")).isTrue());
    }

    public void areErased() {
        read().mustRefuse(410, "erased");
    }

    public boolean areUnreadableInCopies() {
        return certificate().json().has("unreadableInEveryBackupSince");
    }

    private Answer certificate() {
        return Account.CASEWORKER
                .reads(AmparoService.CASE, family + "/people/" + person + "/erasure")
                .must(200);
    }

    private static Map<String, Object> identity(String surname) {
        return Map.of(
                "names",
                List.of(Map.of("kind", "AS_DOCUMENTED", "given", "Luz", "surname", surname, "neverSay", false)),
                "birthEstimated",
                false,
                "documents",
                List.of());
    }
}
