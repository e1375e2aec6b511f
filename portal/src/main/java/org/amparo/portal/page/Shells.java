package org.amparo.portal.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.LocalPath;
import org.amparo.portal.language.Spoken;
import org.amparo.portal.session.Session;
import org.amparo.portal.session.Visit;

/** Puts around a page what is around every page: whoever is logged in, their sections, their language. */
@RequestScoped
public class Shells {
    private final Installation installation;
    private final Visitors visitors;
    private final Spoken spoken;
    private final Visit visit;
    private final Clock clock;

    Shells(Installation installation, Visitors visitors, Spoken spoken, Visit visit, Clock clock) {
        this.installation = installation;
        this.visitors = visitors;
        this.spoken = spoken;
        this.visit = visit;
        this.clock = clock;
    }

    public Language language() {
        return spoken.language();
    }

    /** The page in its reader's language, with everything around it. */
    public TemplateInstance around(TemplateInstance page) {
        return page.data("shell", shell()).setLocale(language().locale());
    }

    private Shell shell() {
        var session = visit.session();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Shell(
                language().tag(),
                tongues(true),
                tongues(false),
                installation.name(),
                installation.parts(),
                session.map(one -> visitors.visitor(one, language())).orElse(null),
                session.map(this::sections).orElse(List.of()),
                LocalPath.of(visit.path()).text(),
                now.toString(),
                DateTimeFormatter.ofPattern("HH:mm 'UTC'")
                        .withZone(ZoneOffset.UTC)
                        .format(now));
    }

    private List<Shell.Tongue> tongues(boolean complete) {
        return Arrays.stream(Language.values())
                .filter(tongue -> tongue.isComplete() == complete)
                .map(tongue -> new Shell.Tongue(tongue.tag(), tongue.ownName(), tongue == language()))
                .toList();
    }

    private List<Shell.Section> sections(Session session) {
        var here = visit.path().replaceFirst("\\?.*", "");
        return visitors.sections(session, language()).stream()
                .map(entry -> new Shell.Section(
                        entry.path(), entry.name(), entry.path().equals(here)))
                .toList();
    }
}
