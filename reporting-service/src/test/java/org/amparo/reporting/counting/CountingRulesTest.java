package org.amparo.reporting.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amparo.reporting.code.Country;
import org.amparo.reporting.code.PopulationGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountingRulesTest {
    private static final Set<String> NUMBERS =
            Set.of("int", "java.lang.Integer", "java.lang.Long", "java.math.BigDecimal", Share.class.getName());

    @Test
    void peopleOfTheRegionAreSummedOverGroupsThatCountOnce() {
        var people = RegionalPeople.of(Map.of(
                PopulationGroup.IN_DESTINATION, 100L,
                PopulationGroup.PENDULAR, 20L,
                PopulationGroup.RETURNEE, 3L,
                PopulationGroup.HOST_COMMUNITY, 1L));

        assertThat(people.plus(new RegionalPeople(6))).isEqualTo(new RegionalPeople(130));
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_TRANSIT", "ON_THE_MOVE_VEN", "ON_THE_MOVE_OTHER"})
    void peopleOfTheRegionNeverIncludePeopleInTransit(PopulationGroup group) {
        assertThatThrownBy(() -> RegionalPeople.of(Map.of(PopulationGroup.IN_DESTINATION, 1L, group, 1L)))
                .hasMessage("people in transit are counted for each country only");
    }

    @Test
    void peopleInTransitAreAddedToNobody() {
        assertThat(thatTake(InTransit.class, RegionalPeople.class)).isEmpty();
        assertThat(thatTake(InTransit.class, InTransit.class)).isEmpty();
    }

    @Test
    void peopleInTransitAreMainlyVenezuelansInBrazilAndMexicoOnly() {
        assertThat(EnumSet.allOf(Country.class))
                .filteredOn(country -> new InTransit(country, 1).note() == InTransit.Note.MAINLY_VENEZUELANS)
                .containsExactly(Country.BRA, Country.MEX);
    }

    @Test
    void partnersAreCountedEachOnceAndNeverAdded() {
        assertThat(Partners.of(Set.of("PE-ONE", "PE-TWO"))).isEqualTo(Partners.printed(2L));
        assertThat(thatTake(Partners.class, Partners.class)).isEmpty();
        assertThat(Number.class.isAssignableFrom(Partners.class)).isFalse();
    }

    @Test
    void moneyOfTheRegionIsNotMadeFromThatOfItsPlatforms() {
        var together = new PlatformDollars(1).plus(new PlatformDollars(2));

        assertThat(new RegionalDollars(4).beyond(together)).isEqualTo(1);
        assertThat(new RegionalDollars(3).covers(together)).isTrue();
        assertThatThrownBy(() -> new RegionalDollars(2).beyond(together))
                .hasMessage("platforms have more than their region");
        assertThat(Arrays.stream(RegionalDollars.class.getDeclaredConstructors()))
                .singleElement()
                .satisfies(made -> assertThat(made.getParameterTypes()).containsExactly(long.class));
        assertThat(thatTake(RegionalDollars.class, RegionalDollars.class)).isEmpty();
    }

    /** Whoever knows both could divide one by the other, into a ranking of who is cheap. */
    @Test
    void reachedAndFundedAreKnownToNoClassTogether() {
        var service = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.amparo.reporting");

        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("org.amparo.reporting.result")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.amparo.reporting.funding")
                .check(service);
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("org.amparo.reporting.funding")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.amparo.reporting.result")
                .check(service);
    }

    /** A sheet shows both side by side: the class that does so hands them on and looks into neither. */
    @Test
    void nobodyLooksIntoPeopleReachedAndMoneyAtOnce() {
        var service = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.amparo.reporting");
        var people = asked("reach", "published", "result");
        var money = asked("funding");

        assertThat(service.stream()
                        .filter(some -> people.test(some) && money.test(some))
                        .map(JavaClass::getName))
                .isEmpty();
        assertThat(service.stream().filter(people)).isNotEmpty();
        assertThat(service.stream().filter(money)).isNotEmpty();
    }

    /** Classes that ask something of these packages for a number. */
    private static Predicate<JavaClass> asked(String... packages) {
        var names = Arrays.stream(packages)
                .map(one -> "org.amparo.reporting." + one)
                .toList();
        return some -> some.getMethodCallsFromSelf().stream()
                .anyMatch(call -> names.contains(call.getTargetOwner().getPackageName())
                        && NUMBERS.contains(call.getTarget().getRawReturnType().getName()));
    }

    /** The operations of a type that take one of another: what could add them. */
    private static Set<String> thatTake(Class<?> type, Class<?> other) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Arrays.stream(method.getParameterTypes())
                        .anyMatch(parameter -> parameter.isAssignableFrom(other)))
                .map(Method::getName)
                .filter(name -> !name.equals("equals"))
                .collect(Collectors.toSet());
    }
}
