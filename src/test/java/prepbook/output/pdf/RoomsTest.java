package prepbook.output.pdf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the printed editions: who may import whom. */
@AnalyzeClasses(
    packages = "prepbook.output.pdf",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class RoomsTest {
  private static final String PDF = "prepbook.output.pdf";

  @ArchTest
  static final ArchRule eachStepKnowsOnlyWhatItStandsOn =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("output")
          .definedBy(PDF)
          .layer("book")
          .definedBy(room("book"))
          .layer("text")
          .definedBy(room("text"))
          .layer("style")
          .definedBy(room("style"))
          .layer("engine")
          .definedBy(room("engine"))
          .layer("picture")
          .definedBy(room("picture"))
          .layer("font")
          .definedBy(room("font"))
          .layer("finish")
          .definedBy(room("finish"))
          .whereLayer("output")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("book")
          .mayOnlyAccessLayers("text", "style", "picture")
          .whereLayer("text")
          .mayOnlyAccessLayers("picture", "font", "style")
          .whereLayer("engine")
          .mayOnlyAccessLayers("picture", "font")
          .whereLayer("picture")
          .mayOnlyAccessLayers("font", "style")
          .whereLayer("style")
          .mayNotAccessAnyLayer()
          .whereLayer("font")
          .mayNotAccessAnyLayer()
          .whereLayer("finish")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule whatIsSetKnowsNothingOfPdf =
      noClasses()
          .that()
          .resideInAnyPackage(room("book"), room("text"), room("style"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..");

  private static String room(String name) {
    return PDF + "." + name + "..";
  }
}
