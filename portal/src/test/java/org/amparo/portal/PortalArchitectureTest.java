package org.amparo.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.portal.page.Sections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the portal's code keeps to. */
// Reading the classes takes longer than all the rules.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalArchitectureTest {
    private static final String ROOT = "org.amparo.portal";
    private static final java.nio.file.Path TEMPLATES = java.nio.file.Path.of("src/main/resources/templates");
    private static final DescribedPredicate<JavaMethod> HTTP = DescribedPredicate.describe(
            "HTTP methods",
            method -> method.getOwner().isAnnotatedWith(Path.class)
                    && method.getAnnotations().stream()
                            .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    private final JavaClasses portal = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void featuresFormNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(portal);
    }

    @Test
    void everyEntryOfTheNavigationHasAPlaceOfItsOwn() {
        var places = portal.stream()
                .filter(type -> type.isAssignableTo(Sections.class) && !type.isInterface())
                .map(type -> type.getAnnotationOfType(Priority.class).value())
                .toList();

        assertThat(places)
                .as("two of a place change it from build to build")
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void featuresAreFlat() {
        noClasses()
                .should()
                .resideInAPackage(ROOT + ".*.*..")
                .allowEmptyShould(true)
                .check(portal);
    }

    @Test
    void everyPageIsPublicAndSaysWhoMayOpenIt() {
        methods()
                .that(onResources())
                .should()
                .bePublic()
                .andShould(sayWhoMayOpen())
                .check(portal);
    }

    @Test
    void thereIsNoDatabaseAndNoKit() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.amparo.kit..", "org.apache.kafka..")
                .check(portal);
    }

    @Test
    void timeIsAnArgument() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Time")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Year.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(portal);
    }

    @Test
    void noPageRunsOrStylesAnythingWithinItself() throws IOException {
        for (var template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern("(?i)\\son[a-z]+=|\\sstyle=|hx-on|js:|javascript:|<style|\\.raw|\\|safe")
                    .doesNotContainPattern("<script(?![^>]*\\ssrc=)");
        }
    }

    @Test
    void everyFormThatChangesSomethingCarriesTheTokenOfItsSession() throws IOException {
        for (var template : templates()) {
            var text = Files.readString(template);
            var forms = text.split("<form ", -1);
            Stream.of(forms)
                    .skip(1)
                    .filter(form -> form.contains("method=\"post\""))
                    .forEach(form -> assertThat(form.substring(0, form.indexOf("</form>")))
                            .as(template.toString())
                            .containsAnyOf("name=\"token\"", "{#begun "));
        }
    }

    private static List<java.nio.file.Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static DescribedPredicate<JavaMethod> onResources() {
        return HTTP.and(DescribedPredicate.describe(
                "of pages", method -> !method.getOwner().isInterface()));
    }

    private static ArchCondition<JavaMethod> sayWhoMayOpen() {
        return new ArchCondition<>("say who may open them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var says = Stream.of(RolesAllowed.class, Authenticated.class, PermitAll.class)
                        .anyMatch(who ->
                                method.isAnnotatedWith(who) || method.getOwner().isAnnotatedWith(who));
                events.add(new SimpleConditionEvent(method, says, method.getFullName()));
            }
        };
    }
}
