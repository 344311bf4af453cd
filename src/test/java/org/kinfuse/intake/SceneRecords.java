package org.kinfuse.intake;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFlag;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinfuse.genome.Strand;
import org.kinfuse.intake.SceneFragment.Trait;
import org.kinfuse.intake.SceneRead.Placed;

/** Writes the reads of a fragment as bwa mem would: flags, TLEN, SA, MC and MQ all follow from the alignments. */
final class SceneRecords {
    /** Longest fragment whose mates are marked as a proper pair. */
    private static final int PROPER = 2000;

    private final SAMFileHeader header;
    private final SceneFragment fragment;
    private final String name;

    SceneRecords(SAMFileHeader header, SceneFragment fragment, String name) {
        this.header = header;
        this.fragment = fragment;
        this.name = name;
    }

    /** A read with its placed parts. */
    private record Read(SceneRead bases, List<Placed> parts, Placed primary, SAMFlag number) {
        static Read of(SceneRead bases, SAMFlag number) {
            List<Placed> parts = bases.placed();
            return new Read(bases, parts, SceneRead.primary(parts), number);
        }

        List<Placed> supplementary() {
            return parts.stream().filter(part -> !part.equals(primary)).toList();
        }
    }

    List<SAMRecord> records(SceneGenome genome) {
        boolean exchanged = fragment.has(Trait.READS_EXCHANGED);
        Read left = Read.of(
                SceneRead.fromStart(genome, fragment), exchanged ? SAMFlag.SECOND_OF_PAIR : SAMFlag.FIRST_OF_PAIR);
        if (fragment.has(Trait.SINGLE)) {
            return recordsOf(left).toList();
        }
        Read right = Read.of(
                SceneRead.fromEnd(genome, fragment), exchanged ? SAMFlag.FIRST_OF_PAIR : SAMFlag.SECOND_OF_PAIR);
        Stream<SAMRecord> ofLeft = recordsOf(left).peek(record -> addMate(record, left, right));
        Stream<SAMRecord> ofRight = recordsOf(right).peek(record -> addMate(record, right, left));
        return Stream.concat(ofLeft, ofRight).toList();
    }

    private Stream<SAMRecord> recordsOf(Read read) {
        Stream<Placed> others = fragment.has(Trait.NO_SPLITS) ? Stream.empty() : read.supplementary().stream();
        return Stream.concat(Stream.of(read.primary()), others).map(part -> record(read, part));
    }

    private SAMRecord record(Read read, Placed part) {
        boolean primary = part.equals(read.primary());
        boolean secondary = !primary && fragment.has(Trait.SECONDARY_FOR_SUPPLEMENTARY);
        boolean hard = !primary && !fragment.has(Trait.SOFT_CLIPPED_SUPPLEMENTARY);
        SAMRecord record = new SAMRecord(header);
        record.setReadName(name);
        record.setReferenceName(part.contig().name());
        record.setAlignmentStart(part.start());
        record.setReadNegativeStrandFlag(part.strand() == Strand.REVERSE);
        record.setMappingQuality(fragment.mappingQualityOf(part.piece()));
        record.setCigarString(cigar(read, part, hard ? 'H' : 'S'));
        record.setSecondaryAlignment(secondary);
        record.setSupplementaryAlignmentFlag(!primary && !secondary);
        record.setDuplicateReadFlag(fragment.has(Trait.DUPLICATE));
        record.setReadFailsVendorQualityCheckFlag(fragment.has(Trait.FAILED_QUALITY));
        String bases = hard
                ? read.bases().forwardBases(part.queryStart(), part.queryEnd(), part.strand())
                : read.bases().forwardBases(1, read.bases().length(), part.strand());
        record.setReadString(bases);
        byte[] qualities = new byte[bases.length()];
        Arrays.fill(qualities, (byte) (fragment.has(Trait.LOW_QUALITY) ? 2 : 37));
        record.setBaseQualities(qualities);
        if (!header.getReadGroups().isEmpty()) {
            record.setAttribute(SAMTag.RG, header.getReadGroups().get(0).getId());
        }
        if (!fragment.has(Trait.NO_SPLITS) && read.parts().size() > 1) {
            record.setAttribute(SAMTag.SA, otherParts(read, part));
        }
        return record;
    }

    private String otherParts(Read read, Placed part) {
        List<Placed> others = new ArrayList<>(read.supplementary());
        others.add(0, read.primary());
        return others.stream()
                .filter(other -> !other.equals(part))
                .map(other -> String.join(
                        ",",
                        other.contig().name(),
                        String.valueOf(other.start()),
                        String.valueOf(other.strand().symbol()),
                        cigar(read, other, 'S'),
                        String.valueOf(fragment.mappingQualityOf(other.piece())),
                        "0;"))
                .collect(Collectors.joining());
    }

    private static String cigar(Read read, Placed part, char clip) {
        int before = part.queryStart() - 1;
        int after = read.bases().length() - part.queryEnd();
        boolean forward = part.strand() == Strand.FORWARD;
        return clip(forward ? before : after, clip) + part.length() + "M" + clip(forward ? after : before, clip);
    }

    private static String clip(int bases, char clip) {
        return bases == 0 ? "" : bases + String.valueOf(clip);
    }

    private void addMate(SAMRecord record, Read own, Read other) {
        Placed mate = other.primary();
        record.setReadPairedFlag(true);
        record.setFirstOfPairFlag(own.number() == SAMFlag.FIRST_OF_PAIR);
        record.setSecondOfPairFlag(own.number() == SAMFlag.SECOND_OF_PAIR);
        record.setMateReferenceName(mate.contig().name());
        record.setMateAlignmentStart(mate.start());
        record.setMateNegativeStrandFlag(mate.strand() == Strand.REVERSE);
        record.setProperPairFlag(isProper(own.primary(), mate));
        record.setInferredInsertSize(templateLength(record, mate));
        if (!fragment.has(Trait.NO_MATE_TAGS)) {
            record.setAttribute(SAMTag.MC, cigar(other, mate, 'S'));
            record.setAttribute(SAMTag.MQ, fragment.mappingQualityOf(mate.piece()));
        }
    }

    private static boolean isProper(Placed own, Placed mate) {
        Placed forward = own.strand() == Strand.FORWARD ? own : mate;
        Placed reverse = own.strand() == Strand.FORWARD ? mate : own;
        return own.contig().equals(mate.contig())
                && own.strand() != mate.strand()
                && forward.start() <= reverse.end()
                && reverse.end() - forward.start() < PROPER;
    }

    /**
     * From one 5' end to the other, both counted, with the sign of the direction: as bwa mem computes it, for a
     * supplementary record from its own place.
     */
    private static int templateLength(SAMRecord own, Placed mate) {
        if (!own.getContig().equals(mate.contig().name())) {
            return 0;
        }
        int ownEnd = own.getReadNegativeStrandFlag() ? own.getAlignmentEnd() : own.getAlignmentStart();
        int mateEnd = mate.strand() == Strand.FORWARD ? mate.start() : mate.end();
        return mateEnd - ownEnd + Integer.signum(mateEnd - ownEnd);
    }
}
