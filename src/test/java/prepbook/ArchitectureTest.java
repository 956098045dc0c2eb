package prepbook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rooms of the program: who may import whom. */
@AnalyzeClasses(packages = "prepbook", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final List<String> OUTPUTS =
      List.of(
          "output.site",
          "output.pdf",
          "output.epub",
          "output.anki",
          "output.readme",
          "output.data");

  /** From the top down: a room sees the rows below its own, and no other room of its own row. */
  private static final List<List<String>> ROWS =
      List.of(
          List.of("cli"),
          List.of("app"),
          concat(List.of("source", "check", "samples"), OUTPUTS),
          List.of("words"),
          List.of("search", "layout", "markdown", "diagram", "picture"),
          List.of("html"),
          List.of("model"),
          List.of("diagnostic"));

  /** The room of what outputs share; only outputs and those above them see it. */
  private static final String OUTPUT = "output";

  @ArchTest static final ArchRule importsGoDownOnly = importsGoDownOnly();

  @ArchTest
  static final ArchRule everyClassHasARoom =
      classes()
          .should()
          .resideInAnyPackage(rooms().map(ArchitectureTest::packages).toArray(String[]::new))
          .as("every class is in one of the rooms");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("prepbook.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule outputsDoNotKnowEachOther =
      slices().matching("prepbook.output.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule onlyMarkdownSeesTheParsers =
      onlyRoom("markdown", "com.vladsch..", "org.fife..", "org.nibor..");

  @ArchTest
  static final ArchRule onlyLayoutSeesTheTemplateEngine = onlyRoom("layout", "freemarker..");

  @ArchTest
  static final ArchRule onlyDiagramSeesPlantUml = onlyRoom("diagram", "net.sourceforge.plantuml..");

  @ArchTest static final ArchRule onlyCliSeesPicocli = onlyRoom("cli", "picocli..");

  @ArchTest
  static final ArchRule onlySourceAndSamplesSeeTheParsersOfData =
      noClasses()
          .that()
          .resideOutsideOfPackages(packages("source"), packages("samples"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", "org.yaml..")
          .as("only source and samples see the parsers of YAML, JSON and TOML");

  @ArchTest
  static final ArchRule onlySamplesStartsPrograms =
      noClasses()
          .that()
          .resideOutsideOfPackages(packages("samples"), packages("cli"))
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.ProcessBuilder")
          .as("only samples starts programs, and cli itself");

  @ArchTest
  static final ArchRule onlyThePdfSeesThePdfEngine =
      onlyRoom(
          "output.pdf",
          "com.openhtmltopdf..",
          "org.apache.pdfbox..",
          "org.apache.fontbox..",
          "org.apache.xmpbox..",
          "org.apache.batik..",
          "de.rototor..");

  @ArchTest
  static final ArchRule theModelIsPlainJava =
      classes()
          .that()
          .resideInAnyPackage("prepbook.model..", "prepbook.diagnostic..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.jspecify..", "prepbook.model..", "prepbook.diagnostic..");

  @ArchTest
  static final ArchRule theModelReadsAndWritesNothing =
      noClasses()
          .that()
          .resideInAnyPackage("prepbook.model..", "prepbook.diagnostic..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.net.http..", "java.nio.channels..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files");

  @ArchTest
  static final ArchRule onlyCliWritesToTheTerminal =
      noClasses()
          .that()
          .resideOutsideOfPackage("prepbook.cli..")
          .should(ACCESS_STANDARD_STREAMS.as("write to the terminal"));

  @ArchTest
  static final ArchRule nobodyLogs =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.logging\\.Logger|java\\.lang\\.System\\$Logger")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.slf4j..",
              "org.apache.log4j..",
              "org.apache.logging..",
              "org.apache.commons.logging..");

  @ArchTest
  static final ArchRule namesSaySomething =
      noClasses().should().haveNameMatching(".*(Manager|Helpers?|Utils?|Impl)");

  @ArchTest
  static final ArchRule packagesAreNullMarked = classes().should(new BeInANullMarkedPackage());

  private static ArchRule importsGoDownOnly() {
    LayeredArchitecture architecture =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String room : rooms().toList()) {
      architecture = architecture.optionalLayer(room).definedBy(packages(room));
    }
    for (int row = 0; row < ROWS.size(); row++) {
      List<String> below =
          ROWS.subList(row + 1, ROWS.size()).stream().flatMap(List::stream).toList();
      for (String room : ROWS.get(row)) {
        boolean seesOutput = below.containsAll(OUTPUTS) || OUTPUTS.contains(room);
        architecture = see(architecture, room, seesOutput ? concat(below, List.of(OUTPUT)) : below);
      }
    }
    return see(architecture, OUTPUT, List.of("model", "diagnostic"));
  }

  private static LayeredArchitecture see(
      LayeredArchitecture architecture, String room, List<String> seen) {
    var rule = architecture.whereLayer(room);
    return seen.isEmpty()
        ? rule.mayNotAccessAnyLayer()
        : rule.mayOnlyAccessLayers(seen.toArray(String[]::new));
  }

  private static ArchRule onlyRoom(String room, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(packages(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  private static Stream<String> rooms() {
    return Stream.concat(ROWS.stream().flatMap(List::stream), Stream.of(OUTPUT));
  }

  private static String packages(String room) {
    return "prepbook." + room + (room.equals(OUTPUT) ? "" : "..");
  }

  private static List<String> concat(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** Whether a class's package says, in its {@code package-info.java}, that it is null-marked. */
  private static final class BeInANullMarkedPackage extends ArchCondition<JavaClass> {

    BeInANullMarkedPackage() {
      super("be in a package whose package-info.java says @NullMarked");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
      boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
      String message = item.getPackageName() + (marked ? " is" : " is not") + " null-marked";
      events.add(new SimpleConditionEvent(item, marked, message));
    }
  }
}
