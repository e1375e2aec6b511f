package org.amparo.kit.testing;

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
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.amparo.kit.idempotency.Idempotent;
import org.amparo.kit.idempotency.IfMatch;
import org.amparo.kit.idempotency.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every service's code keeps to; each service's test names its root package. */
// Reading the classes takes longer than all the rules.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServiceGates {
    private static final DescribedPredicate<JavaMethod> HTTP =
            DescribedPredicate.describe("HTTP methods", method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    private final String root;
    private final JavaClasses service;

    protected ServiceGates(String root) {
        this.root = root;
        service = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(service);
    }

    @Test
    void featuresAreFlat() {
        noClasses()
                .should()
                .resideInAPackage(root + ".*.*..")
                .allowEmptyShould(true)
                .check(service);
    }

    @Test
    void everyHttpMethodIsPublicAndSaysWhoMayCallIt() {
        methods().that(HTTP).should().bePublic().andShould(sayWhoMayCall()).check(service);
    }

    @Test
    void everyPostIsIdempotentOrOnlyAsks() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .should()
                .beAnnotatedWith(Idempotent.class)
                .orShould()
                .beAnnotatedWith(Question.class)
                .allowEmptyShould(true)
                .check(service);
    }

    @Test
    void everyPutNamesTheVersionItWasDecidedOn() {
        methods()
                .that()
                .areAnnotatedWith(PUT.class)
                .should(haveAParameterOf(IfMatch.class))
                .allowEmptyShould(true)
                .check(service);
    }

    @Test
    void timeIsAnArgument() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(service);
    }

    @Test
    void theDatabaseIsSpokenToThroughTheKit() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.agroal.api.AgroalDataSource")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.quarkus.agroal.DataSource")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.sql.DataSource")
                .check(service);
    }

    @Test
    void onlyDeadlinesWorkWithoutACaller() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Deadlines")
                .and()
                .haveSimpleNameNotEndingWith("Worker")
                .should()
                .callMethod("org.amparo.kit.database.Database", "work", "java.util.concurrent.Callable")
                .check(service);
    }

    @Test
    void eventsCarryNoFreeText() {
        assertThat(EventGate.freeText(service)).isEmpty();
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var says = method.isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class);
                events.add(new SimpleConditionEvent(method, says, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaMethod> haveAParameterOf(Class<?> type) {
        return new ArchCondition<>("have a parameter of " + type.getSimpleName()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var has = method.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
                events.add(new SimpleConditionEvent(method, has, method.getFullName()));
            }
        };
    }
}
