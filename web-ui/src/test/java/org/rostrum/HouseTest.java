package org.rostrum;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house that only hold when all three modules are looked at together. */
@AnalyzeClasses(packages = "org.rostrum", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @Test
    void keepsTheModulesToWhatTheyMayUse() {
        ApplicationModules.of(Rostrum.class).verify();
    }

    @ArchTest
    static final ArchRule HAS_NO_CYCLES_BETWEEN_PACKAGES_OF_THE_WEB =
            slices().matching("org.rostrum.web.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule KEEPS_THE_ENGINE_IN_ONE_PACKAGE =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.rostrum.workflow.process..", "db.migration..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.flowable..");

    @ArchTest
    static final ArchRule KEEPS_HTTP_IN_THE_WEB_MODULE =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.rostrum.draft..",
                            "org.rostrum.record..",
                            "org.rostrum.outcome..",
                            "org.rostrum.workflow..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.servlet..",
                            "org.springframework.web..",
                            "org.springframework.http..",
                            "org.springframework.security..");

    @ArchTest
    static final ArchRule LEAVES_STORES_TO_THE_MODULES_THAT_OWN_THEM =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.rostrum.web.api..",
                            "org.rostrum.web.draft..",
                            "org.rostrum.web.inbox..",
                            "org.rostrum.web.review..",
                            "org.rostrum.web.record..",
                            "org.rostrum.web.lexicon..",
                            "org.rostrum.web.people..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework.jdbc..");

    @ArchTest
    static final ArchRule USES_NO_NAMES_THAT_SAY_NOTHING =
            noClasses().should().haveNameMatching(".*(Impl|Dto|DTO|VO|Manager|Helper|Utils?)");

    @ArchTest
    static final ArchRule INJECTS_NO_FIELDS =
            noFields()
                    .should()
                    .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

    @ArchTest
    static final ArchRule KEEPS_CONTROLLERS_TO_THEIR_PACKAGE =
            classes()
                    .that()
                    .areAnnotatedWith("org.springframework.stereotype.Controller")
                    .or()
                    .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                    .should()
                    .bePackagePrivate();

    @Test
    void findsTheModulesOfTheDesign() {
        var names =
                ApplicationModules.of(Rostrum.class).stream()
                        .map(module -> module.getIdentifier().toString())
                        .toList();
        assertThat(names).contains("draft", "record", "workflow", "web");
    }
}
