package org.kinfuse.intake;

import htsjdk.samtools.SAMException;
import htsjdk.samtools.SAMSequenceRecord;
import htsjdk.samtools.cram.ref.CRAMReferenceSource;
import htsjdk.samtools.cram.ref.ReferenceSource;
import htsjdk.samtools.reference.FastaSequenceIndex;
import htsjdk.samtools.reference.FastaSequenceIndexCreator;
import htsjdk.samtools.reference.IndexedFastaSequenceFile;
import htsjdk.samtools.reference.ReferenceSequenceFile;
import htsjdk.samtools.reference.ReferenceSequenceFileFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kinfuse.genome.BadInput;

/**
 * Gives CRAM files the reference sequence they are compressed against: from the FASTA that the user names and from
 * nowhere else, least of all from the network. A CRAM that embeds its reference or needs none never asks.
 */
final class CramReference implements CRAMReferenceSource {
    private final String cram;
    private final CramFasta fasta;
    private @Nullable ReferenceSource opened;

    /**
     * @param cram what messages call the CRAM
     * @param fasta the FASTA of its reference
     */
    CramReference(String cram, CramFasta fasta) {
        this.cram = cram;
        this.fasta = fasta;
    }

    @Override
    public byte @Nullable [] getReferenceBases(SAMSequenceRecord contig, boolean tryNameVariants) {
        // Names are matched either way: the CRAM may say chr1 where the FASTA says 1.
        return asked(contig, () -> source().getReferenceBases(contig, true));
    }

    @Override
    public byte @Nullable [] getReferenceBasesByRegion(SAMSequenceRecord contig, int start, int length) {
        return asked(contig, () -> source().getReferenceBasesByRegion(contig, start, length));
    }

    private byte[] asked(SAMSequenceRecord contig, Supplier<byte @Nullable []> lookup) {
        byte @Nullable [] bases = looked(lookup);
        if (bases == null) {
            throw new BadInput(cram + " needs the sequence of " + contig.getSequenceName() + ", which "
                    + fasta.neededBy(cram) + " does not have: expected the FASTA that it was compressed with");
        }
        return bases;
    }

    private byte @Nullable [] looked(Supplier<byte @Nullable []> lookup) {
        try {
            return lookup.get();
        } catch (SAMException unreadable) {
            throw new BadInput(
                    fasta.neededBy(cram) + " cannot be read as FASTA: " + unreadable.getMessage(), unreadable);
        }
    }

    private ReferenceSource source() {
        ReferenceSource known = opened;
        if (known == null) {
            known = new ReferenceSource(open(fasta.neededBy(cram)));
            opened = known;
        }
        return known;
    }

    private static ReferenceSequenceFile open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new BadInput(path + " does not exist or is no file: expected the FASTA of the reference sequence");
        }
        try {
            ReferenceSequenceFile file = ReferenceSequenceFileFactory.getReferenceSequenceFile(path);
            if (file.isIndexed()) {
                return file;
            }
            file.close();
            FastaSequenceIndex index = FastaSequenceIndexCreator.buildFromFasta(path);
            return new IndexedFastaSequenceFile(path, index);
        } catch (IOException | RuntimeException unreadable) {
            throw new BadInput(path + " cannot be read: expected an uncompressed FASTA file", unreadable);
        }
    }
}
