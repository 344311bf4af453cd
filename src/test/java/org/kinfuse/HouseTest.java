package org.kinfuse;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.ANONYMOUS_CLASSES;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to the table of rooms in ARCHITECTURE.md, and to those rules of the house that a machine can see. */
class HouseTest {
    private static final String HOUSE = "org.kinfuse";
    private static final List<String> OPEN_TO_ALL = List.of("java..", "org.jspecify.annotations..");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (.+) \\| (.+) \\| (.+) \\|");
    private static final Pattern NAME = Pattern.compile("`([\\w.]+)`");
    private static final List<Room> ROOMS = roomsOf(Path.of("ARCHITECTURE.md"));
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(HOUSE);

    /** One row of the table. */
    private record Room(String name, String purpose, List<String> ours, List<String> others) {
        String packageName() {
            return HOUSE + "." + name;
        }

        String[] mayImport() {
            return Stream.of(
                            Stream.of(packageName()),
                            ours.stream().map(room -> HOUSE + "." + room),
                            others.stream().map(library -> library + ".."),
                            OPEN_TO_ALL.stream())
                    .flatMap(packages -> packages)
                    .toArray(String[]::new);
        }
    }

    static Stream<Arguments> rooms() {
        return ROOMS.stream().map(room -> argumentSet(room.name(), room));
    }

    @Test
    void everyPackageIsARoomOfTheTableAndEveryRoomIsAPackage() {
        assertThat(CODE)
                .extracting(JavaClass::getPackageName)
                .hasSameElementsAs(ROOMS.stream().map(Room::packageName).toList());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyWhatItsRowAllows(Room room) {
        holds(classes()
                .that()
                .resideInAPackage(room.packageName())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(room.mayImport()));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void theTableNamesOnlyRoomsThatStandAboveInIt(Room room) {
        List<String> above = ROOMS.stream()
                .map(Room::name)
                .takeWhile(name -> !name.equals(room.name()))
                .toList();
        assertThat(above).containsAll(room.ours());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomIntroducesItselfWithTheWordsOfTheTable(Room room) throws IOException {
        Path packageInfo = Path.of("src/main/java", HOUSE.replace('.', '/'), room.name(), "package-info.java");
        String firstWords = Files.readString(packageInfo).replaceAll("\\s*\\n \\*\\s*", " ");
        assertThat(firstWords).startsWith("/** " + room.purpose());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomIsNullMarked(Room room) {
        JavaPackage code = CODE.getPackage(room.packageName());
        assertThat(code.isAnnotatedWith(NullMarked.class))
                .as("@NullMarked in package-info.java of " + room.name())
                .isTrue();
    }

    @Test
    void roomsFormNoCycles() {
        holds(slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void onlyMainEndsTheProcess() {
        holds(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HOUSE + ".cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class));
    }

    @Test
    void noFieldIsOptional() {
        holds(noFields()
                .should()
                .haveRawType(Optional.class)
                .because("a missing value says why it is missing: see \"Absence\" in ARCHITECTURE.md"));
    }

    @Test
    void nothingStaticChanges() {
        holds(fields().that()
                .areStatic()
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(JavaClass.Predicates.resideInAPackage("java.util.concurrent.atomic")));
    }

    @Test
    void nobodyLogs() {
        holds(noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging.."));
    }

    @Test
    void genomeAndGenesHoldClosedValues() {
        holds(classes()
                .that()
                .resideInAnyPackage(HOUSE + ".genome", HOUSE + ".genes")
                .and(DescribedPredicate.not(ANONYMOUS_CLASSES))
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces()
                .orShould()
                .haveModifier(JavaModifier.FINAL));
    }

    @Test
    void namesSayWhatAThingIs() {
        holds(noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Common)"));
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(CODE);
    }

    private static List<Room> roomsOf(Path architecture) {
        try (Stream<String> lines = Files.lines(architecture)) {
            return lines.map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> new Room(row.group(1), row.group(2), namesIn(row.group(3)), namesIn(row.group(4))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> namesIn(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
    }
}
