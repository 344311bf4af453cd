package org.kinfuse.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.variants.VariantEntry;
import org.kinfuse.variants.VariantIntake;
import org.kinfuse.variants.VariantIntakeSettings;
import org.kinfuse.variants.VariantIntakeSettings.Malformed;
import org.kinfuse.variants.VariantReading;

/** Looks at the first records of a file of rearrangements. */
final class VariantsCheck {
    private static final int FIRST = 100_000;
    private static final int MOST_TOLD = 3;

    private int records;
    private int joined;
    private int loneEnds;
    private int unoriented;
    private int nothing;

    private VariantsCheck() {}

    static List<Finding> of(Path file, GenomeBuild build) {
        return new VariantsCheck().look(file, build);
    }

    private List<Finding> look(Path file, GenomeBuild build) {
        List<Finding> findings = new ArrayList<>();
        VariantIntake intake = new VariantIntake(
                build, VariantIntakeSettings.DEFAULT.with(Malformed.PASS_OVER), ReferenceBases.none());
        try (VariantReading reading = intake.open(file)) {
            Optional<VariantEntry> next = reading.next();
            while (next.isPresent()) {
                take(next.get().record());
                next = records < FIRST ? reading.next() : Optional.empty();
            }
            findings.add(told(reading));
            reading.passedOver().stream()
                    .limit(MOST_TOLD)
                    .forEach(each -> findings.add(Finding.problem(
                            "records",
                            each,
                            "mend the file, or pass such records over with kinfuse annotate --lenient")));
        } catch (BadInput e) {
            findings.add(Finding.problem(
                    "variants",
                    String.valueOf(e.getMessage()),
                    "give a whole file of rearrangements on " + build.name()));
        }
        return findings;
    }

    private void take(VariantRecord record) {
        records++;
        if (record.repeatsEvent()) {
            return;
        }
        for (VariantStatement statement : record.statements()) {
            statement.fold(
                    junction -> joined += junction.adjacencies().size(),
                    lone -> ++loneEnds,
                    places -> ++unoriented,
                    none -> ++nothing);
        }
    }

    private Finding told(VariantReading reading) {
        String sentence = reading.format().words() + ", " + records
                + (records == FIRST ? " records looked at: " : " records: ")
                + joined + " junctions, " + loneEnds + " lone ends, " + unoriented + " without sides, " + nothing
                + " that join nothing";
        if (records > 0 && joined + loneEnds + unoriented == 0) {
            return Finding.warning(
                    "variants",
                    sentence,
                    "see whether this is the file of structural variants, not that of small ones");
        }
        return Finding.ok("variants", sentence);
    }
}
