package org.rostrum.workflow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "org.rostrum.workflow",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyOnePackageKnowsTheEngine =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.rostrum.workflow.process")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.flowable..");

    @ArchTest
    static final ArchRule nobodyKnowsTheWeb =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.servlet..", "org.springframework.web..", "org.rostrum.web..");

    @ArchTest
    static final ArchRule packagesDoNotGoInCircles =
            slices().matching("org.rostrum.(workflow..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rulesArePure =
            noClasses()
                    .that()
                    .resideInAnyPackage("..requirement..", "..route..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.jdbc..", "java.sql..");
}
