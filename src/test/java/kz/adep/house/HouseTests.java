package kz.adep.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.adep.shared.PublicPage;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house that a compiler does not know. */
@AnalyzeClasses(packages = "kz.adep", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTests {

    private static final DescribedPredicate<JavaClass> CONTROLLERS = new DescribedPredicate<>("controllers") {
        @Override
        public boolean test(JavaClass type) {
            return type.isAnnotatedWith(Controller.class) || type.isAnnotatedWith(RestController.class);
        }
    };

    @ArchTest
    static final ArchRule domainKnowsNeitherServiceNorWeb = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kz.adep..service..", "kz.adep..web..");

    @ArchTest
    static final ArchRule serviceKnowsNoWeb = noClasses()
            .that()
            .resideInAPackage("..service..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.adep..web..");

    @ArchTest
    static final ArchRule controllersHoldNoRepository =
            noClasses().that(CONTROLLERS).should().dependOnClassesThat().areAssignableTo(Repository.class);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule onlyStatisticsUsesCommonsMath = noClasses()
            .that()
            .resideOutsideOfPackage("kz.adep.statistics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.math3..");

    @ArchTest
    static final ArchRule statisticsIsPure = noClasses()
            .that()
            .resideInAPackage("kz.adep.statistics..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "java.sql..");

    @ArchTest
    static final ArchRule sharedIsPlainJava = classes()
            .that()
            .resideInAPackage("kz.adep.shared")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "kz.adep.shared", "org.jspecify..");

    @ArchTest
    static final ArchRule timeIsGiven = noClasses().should(new ArchCondition<JavaClass>("ask the system for the time") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()
                            && CLOCKS.stream().anyMatch(call.getTargetOwner()::isEquivalentTo))
                    .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                            && call.getName().startsWith("system")
                            && !type.getName().equals("kz.adep.platform.ClockConfiguration"))
                    .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
        }
    });

    private static final List<Class<?>> CLOCKS =
            List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class);

    @ArchTest
    static final ArchRule everyHandlerDeclaresItsPermission = methods()
            .that()
            .areDeclaredInClassesThat(CONTROLLERS)
            .and()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(new ArchCondition<JavaMethod>("say who may call them") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean declared = method.isAnnotatedWith(PreAuthorize.class)
                            || method.isAnnotatedWith(PublicPage.class)
                            || method.getOwner().isAnnotatedWith(PreAuthorize.class)
                            || method.getOwner().isAnnotatedWith(PublicPage.class);
                    if (!declared) {
                        events.add(SimpleConditionEvent.violated(method, method.getDescription()));
                    }
                }
            });

    /** The audit trail writes there, and what came after it would be lost from the trail. */
    @ArchTest
    static final ArchRule nobodyElseWritesBeforeCommit = noMethods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("kz.adep..").and(not("kz.adep.audit")))
            .should()
            .haveName("beforeCommit");

    @ArchTest
    static void packagesStaySmall(JavaClasses classes) {
        Map<String, Long> large = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        large.values().removeIf(count -> count <= 15);
        assertThat(large).isEmpty();
    }

    private static DescribedPredicate<JavaClass> not(String packageName) {
        return DescribedPredicate.not(resideInAPackage(packageName + ".."));
    }
}
