package org.kinfuse.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinfuse.bam.BamCigar;
import org.kinfuse.bam.BamRecord;
import org.kinfuse.bam.DamagedBam;

/** A record of a BAM stream, decoded field by field as it is asked for. */
final class BamAlignment implements Alignment {
    private final BamRecord record;
    private @Nullable CigarShape shape;
    private @Nullable CigarShape mateShape;
    /** 0 if it is not known, or worked out anew in the one case of 2^64 in which that is its value. */
    private long nameHash;

    /** @param record a view, which may come to show another record; {@link #forget} must follow then */
    BamAlignment(BamRecord record) {
        this.record = record;
    }

    /** Forgets what was decoded. */
    void forget() {
        shape = null;
        mateShape = null;
        nameHash = 0;
    }

    @Override
    public int flags() {
        return record.flags();
    }

    @Override
    public int contigIndex() {
        return record.contigIndex();
    }

    @Override
    public int start() {
        return record.start();
    }

    @Override
    public int mappingQuality() {
        return record.mappingQuality();
    }

    @Override
    public int mateContigIndex() {
        return record.mateContigIndex();
    }

    @Override
    public int mateStart() {
        return record.mateStart();
    }

    @Override
    public int templateLength() {
        return record.templateLength();
    }

    @Override
    public int cigarOperations() {
        return record.storedOperations();
    }

    @Override
    public int storedBases() {
        return record.baseCount();
    }

    @Override
    public CigarShape shape() {
        CigarShape known = shape;
        if (known == null) {
            known = summed();
            shape = known;
        }
        return known;
    }

    // Plain tries rather than one method that is handed what to decode: such hand-overs cost more than the decoding.

    private CigarShape summed() {
        try {
            CigarShape.Summing sum = new CigarShape.Summing();
            BamCigar cigar = record.cigar();
            for (int i = 0; i < cigar.count(); i++) {
                sum.add(cigar.operation(i), cigar.length(i));
            }
            return sum.shape();
        } catch (DamagedBam damaged) {
            throw malformed(damaged);
        }
    }

    @Override
    public long nameHash() {
        if (nameHash == 0) {
            nameHash = hashed();
        }
        return nameHash;
    }

    private long hashed() {
        try {
            NameHash hash = new NameHash();
            int letters = record.nameLetters();
            for (int i = 0; i < letters; i++) {
                hash.add(record.nameLetter(i));
            }
            return hash.value();
        } catch (DamagedBam damaged) {
            throw malformed(damaged);
        }
    }

    @Override
    public String name() {
        try {
            return record.name();
        } catch (DamagedBam damaged) {
            throw malformed(damaged);
        }
    }

    @Override
    public String bases() {
        try {
            return record.bases();
        } catch (DamagedBam damaged) {
            throw malformed(damaged);
        }
    }

    @Override
    public byte[] qualities() {
        try {
            return record.qualities();
        } catch (DamagedBam damaged) {
            throw malformed(damaged);
        }
    }

    @Override
    public Optional<String> otherSegments() {
        return tag('S', 'A');
    }

    @Override
    public Optional<String> alternativeHits() {
        return text('X', 'A');
    }

    @Override
    public Optional<String> text(char first, char second) {
        try {
            // Programs give such tags meanings of their own, so that a value of another type is no fault.
            return record.isTextTag(first, second) ? record.textTag(first, second) : Optional.empty();
        } catch (DamagedBam damaged) {
            throw malformed(damaged);
        }
    }

    @Override
    public Optional<String> mateCigar() {
        return tag('M', 'C');
    }

    @Override
    public Optional<CigarShape> mateShape() {
        CigarShape known = mateShape;
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> cigar = mateCigar();
        if (cigar.isEmpty()) {
            return Optional.empty();
        }
        CigarShape told = CigarShape.parse(cigar.get());
        mateShape = told;
        return Optional.of(told);
    }

    private Optional<String> tag(char first, char second) {
        try {
            return record.textTag(first, second);
        } catch (DamagedBam damaged) {
            throw malformed(damaged);
        }
    }

    private static MalformedRecord malformed(DamagedBam damaged) {
        return new MalformedRecord(String.valueOf(damaged.getMessage()));
    }
}
