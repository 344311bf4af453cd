package org.kinfuse.simulate;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMTag;
import htsjdk.samtools.TextCigarCodec;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Carries records from the coordinates of slices to those of the genome the slices were cut from. */
public final class Lift {
    private final Map<String, Slice> slices;
    private final SAMFileHeader genome;

    /**
     * A lift from slices to a genome.
     *
     * @param slices whose names the records use
     * @param genome the header of the records to make
     */
    public Lift(ReferenceSlices slices, SAMFileHeader genome) {
        this.slices = slices.slices().stream().collect(Collectors.toMap(Slice::name, Function.identity()));
        this.genome = genome;
    }

    /**
     * A copy of the record under the header of the genome: its place, its mate's, and those in SA and XA.
     *
     * @throws IllegalArgumentException if the mate is reversed and MC, which tells its end, is missing
     */
    public SAMRecord lifted(SAMRecord local) {
        SAMRecord lifted = new SAMRecord(genome);
        lifted.setReadName(local.getReadName());
        lifted.setFlags(local.getFlags());
        lifted.setReadBases(local.getReadBases());
        lifted.setBaseQualities(local.getBaseQualities());
        lifted.setMappingQuality(local.getMappingQuality());
        lifted.setCigar(local.getCigar());
        for (SAMRecord.SAMTagAndValue tag : local.getAttributes()) {
            lifted.setAttribute(tag.tag, tag.value);
        }
        if (!local.getReferenceName().equals(SAMRecord.NO_ALIGNMENT_REFERENCE_NAME)) {
            Slice slice = named(local.getReferenceName());
            lifted.setReferenceName(slice.interval().contig().name());
            lifted.setAlignmentStart(slice.onContig(local.getAlignmentStart()));
        }
        if (!local.getMateReferenceName().equals(SAMRecord.NO_ALIGNMENT_REFERENCE_NAME)) {
            Slice slice = named(local.getMateReferenceName());
            lifted.setMateReferenceName(slice.interval().contig().name());
            lifted.setMateAlignmentStart(slice.onContig(local.getMateAlignmentStart()));
        }
        lifted.setInferredInsertSize(templateLength(lifted));
        liftHits(lifted, SAMTag.SA.name());
        liftHits(lifted, "XA");
        return lifted;
    }

    private Slice named(String name) {
        Slice slice = slices.get(name);
        if (slice == null) {
            throw new IllegalArgumentException("there is no slice named '" + name + "'");
        }
        return slice;
    }

    private void liftHits(SAMRecord record, String tag) {
        String hits = record.getStringAttribute(tag);
        if (hits != null) {
            record.setAttribute(
                    tag,
                    Arrays.stream(hits.split(";"))
                            .map(hit -> liftedHit(hit) + ";")
                            .collect(Collectors.joining()));
        }
    }

    /** A hit begins with contig and position; XA writes the strand as the sign of the position. */
    private String liftedHit(String hit) {
        String[] fields = hit.split(",", 3);
        Slice slice = named(fields[0]);
        boolean signed = !Character.isDigit(fields[1].charAt(0));
        String sign = signed ? fields[1].substring(0, 1) : "";
        int position = Integer.parseInt(signed ? fields[1].substring(1) : fields[1]);
        return slice.interval().contig() + "," + sign + slice.onContig(position) + "," + fields[2];
    }

    /** From the 5' end of this alignment to the 5' end of the mate's, both included, as bwa counts it. */
    private static int templateLength(SAMRecord record) {
        if (record.getReadUnmappedFlag()
                || record.getMateUnmappedFlag()
                || !record.getReferenceIndex().equals(record.getMateReferenceIndex())) {
            return 0;
        }
        int mine = record.getReadNegativeStrandFlag() ? record.getAlignmentEnd() : record.getAlignmentStart();
        int mates = record.getMateNegativeStrandFlag() ? mateEnd(record) : record.getMateAlignmentStart();
        return mates - mine + Integer.signum(mates - mine);
    }

    private static int mateEnd(SAMRecord record) {
        String cigar = record.getStringAttribute(SAMTag.MC);
        if (cigar == null) {
            throw new IllegalArgumentException("read " + record.getReadName() + " lacks MC, the CIGAR of its mate");
        }
        return record.getMateAlignmentStart() + TextCigarCodec.decode(cigar).getReferenceLength() - 1;
    }
}
