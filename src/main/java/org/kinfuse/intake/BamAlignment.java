package org.kinfuse.intake;

import java.util.Optional;
import java.util.function.Supplier;
import org.kinfuse.bam.BamRecord;
import org.kinfuse.bam.DamagedBam;

/** A record of a BAM stream, decoded field by field as it is asked for. */
final class BamAlignment implements Alignment {
    private final BamRecord record;

    BamAlignment(BamRecord record) {
        this.record = record;
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
        return decoded(() -> {
            CigarShape.Summing sum = new CigarShape.Summing();
            BamRecord.Cigar cigar = record.cigar();
            for (int i = 0; i < cigar.count(); i++) {
                sum.add(cigar.operation(i), cigar.length(i));
            }
            return sum.shape();
        });
    }

    @Override
    public long nameHash() {
        return NameHash.of(name());
    }

    @Override
    public String name() {
        return decoded(record::name);
    }

    @Override
    public String bases() {
        return decoded(record::bases);
    }

    @Override
    public byte[] qualities() {
        return decoded(record::qualities);
    }

    @Override
    public Optional<String> otherSegments() {
        return decoded(() -> record.textTag('S', 'A'));
    }

    @Override
    public Optional<String> alternativeHits() {
        return decoded(() -> record.textTag('X', 'A'));
    }

    @Override
    public Optional<String> mateCigar() {
        return decoded(() -> record.textTag('M', 'C'));
    }

    private static <T> T decoded(Supplier<T> decoding) {
        try {
            return decoding.get();
        } catch (DamagedBam damaged) {
            throw new MalformedRecord(String.valueOf(damaged.getMessage()));
        }
    }
}
