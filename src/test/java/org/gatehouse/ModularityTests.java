package org.gatehouse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

/** The walls of the house. */
class ModularityTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gatehouse");

    @Test
    void keepsModulesApart() {
        ApplicationModules.of(Gatehouse.class).verify();
    }

    @Test
    void knowsTheEngineInOneModuleOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.gatehouse.workflow")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(CLASSES);
    }

    @Test
    void hidesRepositoriesAndControllers() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .or()
                .haveSimpleNameEndingWith("Api")
                .or()
                .haveSimpleNameEndingWith("Pages")
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void writesInTheBusinessTransaction() {
        noMethods().should().beAnnotatedWith(TransactionalEventListener.class).check(CLASSES);
        noMethods().should().beAnnotatedWith(Async.class).check(CLASSES);
    }

    @Test
    void asksTheEngineNoQueryWithExpressions() {
        noClasses()
                .should()
                .dependOnClassesThat(Predicates.simpleName("FilterService"))
                .check(CLASSES);
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a query takes an expression",
                        call -> call.getName().endsWith("Expression")
                                && call.getTargetOwner().getSimpleName().endsWith("Query")))
                .check(CLASSES);
    }

    /** Trap: a stream of rows keeps its connection until it is closed; ten unclosed ones stop the service. */
    @Test
    void readsRowsAsListsSoThatNoConnectionStaysOpen() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "rows are streamed",
                        call -> call.getName().equals("stream")
                                && call.getTargetOwner().getName().startsWith("org.springframework.jdbc")))
                .check(CLASSES);
    }

    @Test
    void hidesAtLeastTwoFifthsOfItsTypes() {
        long all = CLASSES.stream().filter(type -> type.isTopLevelClass()).count();
        long hidden = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        org.assertj.core.api.Assertions.assertThat(hidden * 10).isGreaterThanOrEqualTo(all * 4);
    }
}
