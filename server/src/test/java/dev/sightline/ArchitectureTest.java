package dev.sightline;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.List;

/** What DESIGN calls the house: who may know whom, and what nobody may do. */
@AnalyzeClasses(
    packages = "dev.sightline",
    importOptions = {ImportOption.DoNotIncludeTests.class})
final class ArchitectureTest {
  /** Low to high: a package knows only those to its left. */
  private static final List<String> LAYERS =
      List.of(
          "data",
          "text",
          "tree",
          "syntax",
          "model",
          "index",
          "value",
          "rule",
          "match",
          "flow",
          "review",
          "analysis",
          "report",
          "lsp",
          "cli");

  /** ANTLR's output; it follows ANTLR's ways, not ours. */
  private static final String GENERATED = "..grammar..";

  @ArchTest static final ArchRule layers_know_only_lower_ones = layers();

  @ArchTest
  static final ArchRule no_cycles =
      slices().matching("dev.sightline.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest static final ArchRule antlr_only_in_syntax = only("org.antlr..", "syntax");

  @ArchTest static final ArchRule lsp4j_only_in_lsp = only("org.eclipse.lsp4j..", "lsp");

  @ArchTest static final ArchRule picocli_only_in_cli = only("picocli..", "cli");

  @ArchTest static final ArchRule yaml_only_in_data = only("org.snakeyaml..", "data");

  @ArchTest static final ArchRule h2_only_in_the_store = only("org.h2..", "index.store");

  @ArchTest
  static final ArchRule gson_only_at_the_edges =
      only("com.google.gson..", "rule", "model", "report", "lsp", "cli");

  @ArchTest
  static final ArchRule syntax_shows_no_antlr =
      noMethods()
          .that()
          .areDeclaredInClassesThat(resideInAPackage("dev.sightline.syntax"))
          .and()
          .arePublic()
          .should()
          .haveRawReturnType(resideInAPackage("org.antlr.."))
          .orShould()
          .haveRawParameterTypes(anyElementThat(resideInAPackage("org.antlr..")))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule no_mutable_statics =
      fields()
          .that()
          .areDeclaredInClassesThat(not(resideInAPackage(GENERATED)))
          .and()
          .areStatic()
          .should()
          .beFinal()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule files_are_touched_at_the_edges_only =
      noClasses()
          .that()
          .resideOutsideOfPackages(packages("index", "lsp", "cli"))
          .should()
          .dependOnClassesThat(
              nameMatching(
                  "java\\.nio\\.file\\.Files|java\\.nio\\.channels\\..*Channel|"
                      + "java\\.io\\.(File|FileReader|FileWriter|FileInputStream|FileOutputStream|RandomAccessFile)"));

  @ArchTest
  static final ArchRule no_network =
      noClasses()
          .that(not(nameMatching("dev\\.sightline\\.lsp\\.Loopback.*")))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "com.sun.net..")
                  .and(
                      not(
                          belongToAnyOf(
                              URI.class,
                              URISyntaxException.class,
                              URLDecoder.class,
                              URLEncoder.class)))
                  .or(nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*")));

  @ArchTest
  static final ArchRule programs_are_started_by_the_command_line_only =
      noClasses()
          .that()
          .resideOutsideOfPackages(packages("cli"))
          .should()
          .dependOnClassesThat(nameMatching("java\\.lang\\.Process(Builder)?"))
          .because("nothing of a workspace is executed");

  @ArchTest
  static final ArchRule standard_streams_belong_to_the_edges =
      noClasses()
          .that()
          .resideOutsideOfPackages(packages("lsp", "cli"))
          .and(not(resideInAPackage(GENERATED)))
          .should(ACCESS_STANDARD_STREAMS);

  private static LayeredArchitecture layers() {
    LayeredArchitecture layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String name : LAYERS) {
      layers = layers.layer(name).definedBy(packages(name));
    }
    for (int i = 0; i < LAYERS.size(); i++) {
      List<String> higher = LAYERS.subList(i + 1, LAYERS.size());
      layers =
          higher.isEmpty()
              ? layers.whereLayer(LAYERS.get(i)).mayNotBeAccessedByAnyLayer()
              : layers
                  .whereLayer(LAYERS.get(i))
                  .mayOnlyBeAccessedByLayers(higher.toArray(String[]::new));
    }
    return layers;
  }

  private static ArchRule only(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages(packages))
        .should()
        .dependOnClassesThat(resideInAPackage(library));
  }

  private static String[] packages(String... names) {
    return List.of(names).stream()
        .map(name -> "dev.sightline." + name + "..")
        .toArray(String[]::new);
  }
}
