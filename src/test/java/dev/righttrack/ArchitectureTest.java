package dev.righttrack;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;

/** Who may know whom: the picture in docs/packages.puml, and where the libraries may be used. */
@AnalyzeClasses(packages = "dev.righttrack", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_PACKAGES_ARE_AS_IN_THE_PICTURE = classes()
            .should(adhereToPlantUmlDiagram(Path.of("docs/packages.puml"), consideringOnlyDependenciesInDiagram()));

    @ArchTest
    static final ArchRule THERE_ARE_NO_CYCLES =
            slices().matching("dev.righttrack.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule DROOLS_IS_USED_IN_RULES_AND_ENGINE_ONLY =
            only("org.kie..", "dev.righttrack.rules..", "..engine..");

    @ArchTest
    static final ArchRule DROOLS_ITSELF_IS_USED_IN_RULES_ONLY =
            only("org.drools..", "dev.righttrack.rules..", "..engine..");

    @ArchTest
    static final ArchRule PICOCLI_IS_USED_IN_THE_COMMAND_LINE_ONLY = only("picocli..", "..cli..", "..cli..");

    @ArchTest
    static final ArchRule JACKSON_IS_USED_IN_INTAKE_AND_RENDER_ONLY =
            only("tools.jackson..", "..intake..", "..render..");

    @ArchTest
    static final ArchRule LSP4J_IS_USED_IN_THE_SERVER_ONLY = only("org.eclipse.lsp4j..", "..lsp..", "..lsp..");

    @ArchTest
    static final ArchRule JGIT_IS_USED_IN_COMPARISONS_ONLY =
            only("org.eclipse.jgit..", "..authoring.diff..", "..authoring.diff..");

    @ArchTest
    static final ArchRule JAVALIN_IS_USED_IN_THE_SERVICE_ONLY = only("io.javalin..", "..serve..", "..serve..");

    @ArchTest
    static final ArchRule JETTY_IS_USED_IN_THE_SERVICE_ONLY = only("org.eclipse.jetty..", "..serve..", "..serve..");

    @ArchTest
    static final ArchRule NOTHING_STARTS_ANOTHER_PROGRAM = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ProcessBuilder.class)
            .orShould()
            .callMethodWhere(target(owner(assignableTo(Runtime.class))).and(target(name("exec"))));

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule NO_CLASS_IS_CALLED_AFTER_NOTHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    private static ArchRule only(String library, String one, String other) {
        DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> used = resideInAPackage(library);
        return noClasses().that().resideOutsideOfPackages(one, other).should().dependOnClassesThat(used);
    }
}
