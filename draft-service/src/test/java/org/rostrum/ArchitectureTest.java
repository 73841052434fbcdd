package org.rostrum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the design says about the packages of this module. */
@AnalyzeClasses(packages = "org.rostrum", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("org.rostrum.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule A_BASE_PACKAGE_KNOWS_NOTHING_BELOW_IT =
            noClasses()
                    .that()
                    .resideInAPackage("org.rostrum.draft")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.rostrum.draft.*..");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_FLOORS_ABOVE =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.rostrum.workflow..", "org.rostrum.web..");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_HTTP_OR_THE_ENGINE =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework.web..",
                            "org.springframework.http..",
                            "org.springframework.security..",
                            "jakarta.servlet..",
                            "org.flowable..");

    @ArchTest
    static final ArchRule TEXT_AND_REDLINE_ARE_FREE_OF_SPRING =
            noClasses()
                    .that()
                    .resideInAnyPackage("org.rostrum.draft.text..", "org.rostrum.draft.redline..")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework..");

    /** Beans may use it, and the one class that reads the rows of a chain. */
    @ArchTest
    static final ArchRule THE_CORE_OF_THE_RECORD_IS_FREE_OF_SPRING =
            noClasses()
                    .that()
                    .resideInAPackage("org.rostrum.record")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .and()
                    .areNotMetaAnnotatedWith(Component.class)
                    .and()
                    .doNotHaveSimpleName("ChainReading")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule SQL_IS_WRITTEN_IN_STORES =
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Store")
                    .and()
                    .haveSimpleNameNotEndingWith("Row")
                    .and(resideInAnyPackage("org.rostrum.draft..", "org.rostrum.outcome"))
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.springframework.jdbc.core.simple.JdbcClient");

    @ArchTest
    static final ArchRule STORES_ARE_NOBODY_ELSES_BUSINESS =
            classes().that().haveSimpleNameEndingWith("Store").should().bePackagePrivate();

    @ArchTest
    static final ArchRule NAMES_ARE_WORDS_OF_THE_HOUSE =
            noClasses()
                    .should()
                    .haveNameMatching(
                            ".*(Impl|DTO|Dto|VO|Manager|Helper|Utils?|Service|Repository|Entity"
                                    + "|Mapper|Converter)(\\$.*)?");

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            fields().should()
                    .notBeAnnotatedWith(Autowired.class)
                    .andShould()
                    .notBeAnnotatedWith(Value.class);

    /** The one state has its name from the design. */
    @ArchTest
    static final ArchRule THE_MODULE_NEVER_SAYS_REVIEW =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("InReview")
                    .should()
                    .haveNameMatching("(?i).*review.*");
}
