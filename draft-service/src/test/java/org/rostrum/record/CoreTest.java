package org.rostrum.record;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The record's core can be taken out and used by an auditor who has nothing but a JDK. */
class CoreTest {

    private static final JavaClasses RECORD =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.rostrum.record");

    @Test
    void knowsNothingOfSpring() {
        noClasses()
                .that()
                .doNotHaveSimpleName("package-info")
                .and()
                .areNotAssignableTo(Recorder.class)
                .and()
                .areNotAssignableTo(Chains.class)
                .and()
                .areNotAssignableTo(Exporting.class)
                .and()
                .areNotAssignableTo(RecordStore.class)
                .and()
                .areNotAssignableTo(ChainReading.class)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.rostrum.record", "org.jspecify..")
                .check(RECORD);
    }

    @Test
    void knowsNothingOfTheDatabase() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                .areNotAssignableTo(ChainReading.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(RECORD);
    }
}
