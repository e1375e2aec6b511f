package org.amparo.reporting.release;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The engine and its attacker stay strangers, and each solver stays behind one class. */
class EngineGatesTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.amparo.reporting");

    @Test
    void oneClassKnowsTheEnginesSolver() {
        noClasses()
                .that()
                .doNotHaveSimpleName("CpSatSolver")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.ortools..")
                .check(SERVICE);
    }

    @Test
    void oneClassKnowsTheAttackersSolver() {
        noClasses()
                .that()
                .doNotHaveSimpleName("OtherWorlds")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.chocosolver..")
                .check(SERVICE);
    }

    @Test
    void theAttackerKnowsNothingOfTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("..gate..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..release..")
                .check(SERVICE);
    }
}
