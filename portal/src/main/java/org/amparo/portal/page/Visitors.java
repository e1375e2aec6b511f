package org.amparo.portal.page;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.amparo.portal.language.Language;
import org.amparo.portal.session.Session;

/** Knows of whoever is logged in what pages show of them, and where they may go. */
@ApplicationScoped
class Visitors {
    private static final Set<String> WORK_WITH_NAMES = Set.of("caseworker", "supervisor", "partner");

    private final PageSettings settings;
    private final List<Sections> features;
    private final List<Band> bands;

    Visitors(PageSettings settings, @All List<Sections> features, @All List<Band> bands) {
        this.settings = settings;
        this.bands = List.copyOf(bands);
        this.features = List.copyOf(features);
    }

    Shell.Visitor visitor(Session session, Language language) {
        var account = session.account();
        return new Shell.Visitor(
                account.name(),
                session.formToken().masked(),
                settings.exit(),
                settings.rest().toSeconds(),
                session.namesShown(),
                account.roles().stream().anyMatch(WORK_WITH_NAMES::contains),
                bands.stream()
                        .flatMap(band -> band.over(session, language).stream())
                        .findFirst()
                        .orElse(""));
    }

    List<Sections.Entry> sections(Session session, Language language) {
        return features.stream()
                .flatMap(feature -> feature.of(session.account().roles(), language).stream())
                .toList();
    }
}
