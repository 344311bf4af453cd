package org.kinfuse.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.evidence.DiscordantPair;
import org.kinfuse.evidence.Evidence;
import org.kinfuse.evidence.SplitRead;
import org.kinfuse.genome.GenomeBuild;

/** Reads what a test made, with the default settings. */
final class Reading {
    private Reading() {}

    /** A scene, as sorted BAM. */
    static IntakeResult of(SamScene scene) {
        return of(scene.bytes(SamScene.Form.BAM));
    }

    /** The bytes of a file on the small build. */
    static IntakeResult of(byte[] bytes) {
        return of(bytes, SamScene.smallBuild());
    }

    static IntakeResult of(byte[] bytes, GenomeBuild build) {
        return new ReadIntake(build, IntakeSettings.DEFAULT, Optional.empty())
                .read(new ByteArrayInputStream(bytes), "standard input", "stdin", Progress.NONE);
    }

    /** SAM lines below a header of the small build; blanks stand for tabs. */
    static IntakeResult ofLines(String... lines) {
        String header = SamScene.on(SamScene.smallBuild()).headerText();
        String records = String.join("\n", lines).replace(' ', '\t') + "\n";
        return of((header + records).getBytes(StandardCharsets.UTF_8));
    }

    static List<SplitRead> splitReads(IntakeResult result) {
        return only(SplitRead.class, result);
    }

    static List<DiscordantPair> pairs(IntakeResult result) {
        return only(DiscordantPair.class, result);
    }

    static List<ClippedRead> clips(IntakeResult result) {
        return only(ClippedRead.class, result);
    }

    private static <T extends Evidence> List<T> only(Class<T> kind, IntakeResult result) {
        return result.evidence().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
