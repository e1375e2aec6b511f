package org.amparo.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.POST;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.kit.idempotency.Idempotent;
import org.junit.jupiter.api.Test;

/** The kit stays a kit: no knot, and nothing in it that only one service's people would understand. */
class KitGatesTest {
    private static final Set<String> DOMAIN = Set.of(
            "case",
            "cases",
            "person",
            "persons",
            "people",
            "victim",
            "survivor",
            "child",
            "minor",
            "guardian",
            "referral",
            "referrals",
            "offer",
            "shelter",
            "stay",
            "consent",
            "consents",
            "disclosure",
            "disclosures",
            "assessment",
            "delivery",
            "deliveries",
            "plan",
            "fact",
            "facts",
            "organisation",
            "organisations",
            "birth",
            "nationality",
            "address",
            "phone",
            "email");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/kit");
    private static final Pattern COMMENT = Pattern.compile("--.*");
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private static final JavaClasses KIT = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.amparo.kit.(*)..").should().beFreeOfCycles().check(KIT);
    }

    @Test
    void noTypeIsNamedAfterTheDomain() {
        assertThat(KIT.stream()
                        .map(type -> type.getName().substring("org.amparo.kit.".length()))
                        // A use case is a word of the trade.
                        .filter(name -> !name.contains("UseCase"))
                        .filter(name -> words(name.replaceAll("([a-z])([A-Z])", "$1 $2"))
                                .anyMatch(DOMAIN::contains)))
                .isEmpty();
    }

    @Test
    void noTableOrColumnIsNamedAfterTheDomain() throws IOException {
        assertThat(migrations().flatMap(KitGatesTest::words).filter(DOMAIN::contains))
                .isEmpty();
    }

    @Test
    void thereAreTypesAndTablesToLookAt() throws IOException {
        assertThat(KIT).hasSizeGreaterThan(40);
        assertThat(migrations()).hasSizeGreaterThan(3);
    }

    @Test
    void everyPostIsIdempotent() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .should()
                .beAnnotatedWith(Idempotent.class)
                .check(KIT);
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(found -> found.group());
    }

    /** Without comments, which may say what the tables are for, without text in quotes and without SQL's own cases. */
    private static Stream<String> migrations() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            return files.toList().stream().map(KitGatesTest::statements);
        }
    }

    private static String statements(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("").replaceAll("'[^']*'|case when", "");
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
