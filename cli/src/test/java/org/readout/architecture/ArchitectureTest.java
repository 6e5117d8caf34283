package org.readout.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The modules depend on each other as ARCHITECTURE.md says, and nothing in them depends on where or when it runs. */
final class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.readout");

    @ParameterizedTest
    @CsvSource({
        "model,      ''",
        "intake,     org.readout.model opennlp tools.jackson de.siegmar org.snakeyaml",
        "language,   org.readout.model ai.onnxruntime",
        "coding,     org.readout.model org.readout.language",
        "export,     org.readout.model tools.jackson de.siegmar javax.xml com.jerolba org.apache.parquet",
        "testing,    ''",
        "archive,    org.readout.model org.sqlite tools.jackson",
        "workbench,  org.readout.model org.readout.intake org.readout.language org.readout.coding org.readout.export org.readout.archive io.javalin kotlin jakarta.servlet gg.jte tools.jackson com.fasterxml.jackson.annotation javax.crypto",
        "cli,        org.readout.model org.readout.intake org.readout.language org.readout.coding org.readout.export org.readout.archive org.readout.workbench picocli",
        "evaluation, org.readout.model org.readout.intake org.readout.language org.readout.coding org.readout.export org.readout.archive org.readout.workbench tools.jackson javax.xml org.w3c.dom org.xml.sax",
    })
    void aModuleUsesOnlyWhatItMay(String module, String others) {
        String own = "org.readout." + module;
        List<String> allowed = Stream.concat(Stream.of(own, "java", "org.jspecify"), Arrays.stream(others.split(" ")))
                .filter(prefix -> !prefix.isEmpty())
                .map(prefix -> prefix + "..")
                .toList();
        classes()
                .that()
                .resideInAPackage(own + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        Stream.concat(allowed.stream(), Stream.of("")).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.readout.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheDoorsPrintOrExit() {
        DescribedPredicate<JavaClass> doors = DescribedPredicate.describe(
                "a door",
                type -> type.getPackageName().startsWith("org.readout.cli")
                        || type.getPackageName().startsWith("org.readout.evaluation")
                        || type.getSimpleName().endsWith("Benchmark"));
        noClasses()
                .that(DescribedPredicate.not(doors))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void nothingDependsOnPlaceOrTime() {
        noClasses()
                .should()
                .callMethodWhere(noArguments(LocalDate.class, "now"))
                .orShould()
                .callMethodWhere(noArguments(LocalDateTime.class, "now"))
                .orShould()
                .callMethodWhere(noArguments(Instant.class, "now"))
                .orShould()
                .callMethodWhere(target(owner(name(Clock.class.getName()))))
                .orShould()
                .callMethodWhere(noArguments(ZoneId.class, "systemDefault"))
                .orShould()
                .callMethodWhere(noArguments(Locale.class, "getDefault"))
                .orShould()
                .callMethodWhere(noArguments(String.class, "toLowerCase"))
                .orShould()
                .callMethodWhere(noArguments(String.class, "toUpperCase"))
                .orShould()
                .callMethodWhere(noArguments(String.class, "getBytes"))
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethodWhere(noArguments(Math.class, "random"))
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callConstructor(String.class, byte[].class)
                .check(CLASSES);
    }

    @Test
    void onlyTheSurroundingsOfTheProcessHaveAClock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Surroundings")
                .should()
                .callMethodWhere(noArguments(InstantSource.class, "system"))
                .check(CLASSES);
    }

    @Test
    void noPackageAndNoClassIsADrawerForEverything() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..manager..")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaCall<?>> noArguments(Class<?> type, String method) {
        return DescribedPredicate.describe(
                type.getSimpleName() + "." + method + "()",
                call -> call.getTargetOwner().isEquivalentTo(type)
                        && call.getName().equals(method)
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }
}
