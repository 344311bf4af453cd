package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.Fragment;

/** Which reads of one place are told to be of one molecule. */
class MoleculeIdentifierTest {
    private final SamScene scene = SamScene.on(SamScene.smallBuild());

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({
        "NONE, r1 RX:Z:ACGT,          r2 RX:Z:TTTT,          one",
        "RX,   r1 RX:Z:ACGT,          r2 RX:Z:ACGT,          one",
        "RX,   r1 RX:Z:ACGT,          r2 RX:Z:TTTT,          two",
        "RX,   r1 RX:Z:ACG-TTA,       r2 RX:Z:TTA-ACG,       one",
        "RX,   r1 RX:Z:ACG-TTA,       r2 RX:Z:TTA-ACC,       two",
        "RX,   r1 RX:i:5,             r2 RX:i:6,             one",
        "RX,   r1 MI:Z:1,             r2 MI:Z:2,             one",
        "MI,   r1 MI:Z:17/A,          r2 MI:Z:17/B,          one",
        "MI,   r1 MI:Z:17/A,          r2 MI:Z:18/A,          two",
        "NAME, run:1:7:ACGT+TTGA XX:Z:x, run:1:8:ACGT+TTGA XX:Z:x, one",
        "NAME, run:1:7:ACGT+TTGA XX:Z:x, run:1:8:ACGT+TTGC XX:Z:x, two",
        "NAME, run:1:7:2001 XX:Z:x,   run:1:8:2002 XX:Z:x,   one",
        "NAME, ACGT XX:Z:x,           TTTT XX:Z:x,           one",
    })
    void tellsMoleculesApart(MoleculeIdentifier identifier, String one, String other, String molecules) {
        List<Fragment> fragments = read(identifier, line(one), line(other)).evidence().stream()
                .map(Evidence::fragment)
                .toList();
        assertThat(fragments).hasSize(2);
        assertThat(fragments.get(0).sameEndsAs(fragments.get(1))).isEqualTo(molecules.equals("one"));
    }

    /** Whichever record tells of it, a fragment has one identity. */
    @ParameterizedTest
    @CsvSource({"RX", "NONE"})
    void allEvidenceOfAFragmentHasItsIdentifier(MoleculeIdentifier identifier) {
        String bases = scene.bases("chr1", 1001, 60) + scene.bases("chr2", 2001, 40);
        IntakeResult result = read(
                identifier,
                "r 65 chr1 1001 60 60M40S chr2 2301 0 " + bases + " * SA:Z:chr2,2001,+,60S40M,60,0; RX:Z:ACGT",
                "r 129 chr2 2301 60 100M chr1 1001 0 " + scene.bases("chr2", 2301, 100) + " * RX:Z:ACGT");
        assertThat(result.evidence()).hasSize(2);
        assertThat(result.evidence().stream().map(Evidence::fragment).distinct())
                .hasSize(1);
        assertThat(result.evidence().get(0).fragment().molecule() == Fragment.NO_IDENTIFIER)
                .isEqualTo(identifier == MoleculeIdentifier.NONE);
    }

    private String line(String nameAndTag) {
        String[] parts = nameAndTag.split(" ", -1);
        return parts[0] + " 0 chr1 1001 60 70M30S * 0 0 " + scene.bases("chr1", 1001, 100) + " * " + parts[1];
    }

    private static IntakeResult read(MoleculeIdentifier identifier, String... lines) {
        IntakeSettings known = IntakeSettings.DEFAULT;
        IntakeSettings settings = new IntakeSettings(
                known.minimumMappingQuality(),
                known.discordantDistance(),
                known.minimumClip(),
                known.minimumClipQuality(),
                known.keptBases(),
                identifier);
        String text = SamScene.on(SamScene.smallBuild()).headerText()
                + String.join("\n", lines).replace(' ', '\t') + "\n";
        return new ReadIntake(SamScene.smallBuild(), settings, Optional.empty())
                .read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "standard input",
                        "stdin",
                        Progress.NONE);
    }
}
