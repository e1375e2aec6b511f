package org.amparo.journeys.portal;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.amparo.journeys.system.Account;
import org.amparo.local.layout.AmparoService;

/** The pages on which something is typed or chosen that would have to be asked for again if it were lost. */
enum Screen {
    INTAKE_1("INTAKE", "/intake/%s/1", "called", "Lucero Inventada", "Estrella Inventada"),
    INTAKE_2("INTAKE", "/intake/%s/2", "language.1", "es", "pt"),
    INTAKE_3("INTAKE", "/intake/%s/3", "age.1", "FROM_21_TO_23", "FROM_30_TO_38"),
    REFER_BEGUN("REFERRAL", "/refer", "service", "FOOD", "LEGAL_ADVICE"),
    REFER_1("REFERRAL", "/refer/%s", "urgency", "URGENT", "NORMAL"),
    REFER_2("REFERRAL", "/refer/%s/receivers", "first", "EC-PUENTE", "PA-CANAL-SEGURO"),
    /** As any page that is found again by its own address. */
    EXCLUSION("PAGE", "/people/1/exclusions", "which", "Lucero Inventada", "Estrella Inventada");

    private final String form;
    private final String path;
    private final String field;
    private final String first;
    private final String second;

    Screen(String form, String path, String field, String first, String second) {
        this.form = form;
        this.path = path;
        this.field = field;
        this.first = first;
        this.second = second;
    }

    /** A page of a case that is open in a browser, where something was typed and kept. */
    static final class Open {
        private final Screen screen;
        private final Page page;
        private final String draft;
        private final String path;

        private Open(Screen screen, Page page, String draft) {
            this.screen = screen;
            this.page = page;
            this.draft = draft;
            this.path = URI.create(page.url()).getPath();
        }

        Page page() {
            return page;
        }

        /** Types the other answer, and two seconds pass. */
        void typesAgain() {
            types(page, screen.field, screen.second);
            page.clock().fastForward(TWO_SECONDS);
        }

        String label() {
            return page.locator("[data-kept]").textContent();
        }

        /** What the page shows in the field. */
        String shown() {
            return (String) page.evaluate(
                    "name => new FormData(document.querySelector('form[data-keep]')).getAll(name).join()",
                    screen.field);
        }

        void sends() {
            page.locator("form[data-keep] .govuk-button").first().click();
        }

        /** What is kept of the field, whoever asks for it, wherever. */
        String kept() {
            return Account.CASEWORKER
                    .reads(AmparoService.CASE, "/drafts/" + draft)
                    .must(200)
                    .json()
                    .path(screen.field)
                    .path(0)
                    .asText();
        }

        /** Another window keeps something else. */
        void changesElsewhere() {
            var seen = Account.CASEWORKER
                    .reads(AmparoService.CASE, "/drafts/" + draft)
                    .must(200);
            Account.CASEWORKER
                    .changes(AmparoService.CASE, "/drafts/" + draft, of(screen.form, seen.json()), seen.etag())
                    .must(204);
        }

        private Map<String, Object> of(String form, Object content) {
            return form.equals("PAGE")
                    ? Map.of("form", form, "page", listed(draft), "content", content)
                    : Map.of("form", form, "content", content);
        }

        /** Where its author finds it again. */
        String leadsBack() {
            return switch (screen.form) {
                case "INTAKE" -> "/intake/" + draft;
                case "REFERRAL" -> "/refer/" + draft;
                default -> path;
            };
        }

        void isDiscarded() {
            Account.CASEWORKER.tries(AmparoService.CASE, "DELETE", "/drafts/" + draft, Map.of(), "");
        }

        String first() {
            return screen.first;
        }

        String second() {
            return screen.second;
        }

        @Override
        public String toString() {
            return screen.name();
        }
    }

    private static final int TWO_SECONDS = 2_000;

    /** Opens it in a tab of its own, types, and waits until that is kept. */
    Open opens(Visitor worker, String family) {
        var page = worker.context().newPage();
        var draft = this == REFER_BEGUN || this == EXCLUSION ? "" : begun(family);
        page.navigate(Visitor.address(form.equals("INTAKE") ? path.formatted(draft) : family + path.formatted(draft)));
        page.waitForResponse(
                said -> said.url().endsWith("/kept") && said.request().method().equals("POST"), () -> {
                    types(page, field, first);
                    page.clock().fastForward(TWO_SECONDS);
                });
        return new Open(this, page, draft.isEmpty() ? newest() : draft);
    }

    /** Begins a draft of this form about the first of a family; answers its number. */
    String begun(String family) {
        var content = Map.of(
                "case", List.of(family.replaceFirst(".*/", "")),
                "people", List.of("1"),
                "service", List.of("PSYCHOSOCIAL"),
                "urgency", List.of("EMERGENCY"));
        return Account.CASEWORKER
                .sends(
                        AmparoService.CASE,
                        "/drafts",
                        Map.of("form", form, "content", form.equals("INTAKE") ? Map.of() : content))
                .must(201)
                .madeId();
    }

    /** The name of its page in the list. */
    private static String listed(String draft) {
        var lines = Account.CASEWORKER
                .reads(AmparoService.CASE, "/drafts")
                .must(200)
                .json();
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.path("id").asText().equals(draft))
                .map(line -> line.path("page").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String newest() {
        return Account.CASEWORKER.reads(AmparoService.CASE, "/drafts").must(200).at("/0/id");
    }

    private static void types(Page page, String field, String value) {
        var first = page.locator("[name='" + field + "']").first();
        switch (String.valueOf(first.evaluate("element => element.type"))) {
            case "select-one" -> first.selectOption(value);
            case "radio" ->
                page.locator("[name='" + field + "'][value='" + value + "']").check();
            default -> first.fill(value);
        }
    }
}
