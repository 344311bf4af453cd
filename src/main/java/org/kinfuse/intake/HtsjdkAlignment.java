package org.kinfuse.intake;

import htsjdk.samtools.CigarElement;
import htsjdk.samtools.CigarOperator;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMTag;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A record of htsjdk, decoded field by field as it is asked for. */
final class HtsjdkAlignment implements Alignment {
    private final SAMRecord record;
    private @Nullable CigarShape shape;

    HtsjdkAlignment(SAMRecord record) {
        this.record = record;
    }

    @Override
    public int flags() {
        return record.getFlags();
    }

    @Override
    public int contigIndex() {
        return record.getReferenceIndex();
    }

    @Override
    public int start() {
        return record.getAlignmentStart();
    }

    @Override
    public int mappingQuality() {
        return record.getMappingQuality();
    }

    @Override
    public int mateContigIndex() {
        return record.getMateReferenceIndex();
    }

    @Override
    public int mateStart() {
        return record.getMateAlignmentStart();
    }

    @Override
    public int templateLength() {
        return record.getInferredInsertSize();
    }

    @Override
    public int cigarOperations() {
        return decoded("its CIGAR", record::getCigarLength);
    }

    @Override
    public int storedBases() {
        return decoded("its bases", record::getReadLength);
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

    private CigarShape summed() {
        CigarShape.Summing sum = new CigarShape.Summing();
        for (CigarElement element : decoded("its CIGAR", record::getCigar)) {
            sum.add((char) CigarOperator.enumToCharacter(element.getOperator()), element.getLength());
        }
        return sum.shape();
    }

    @Override
    public long nameHash() {
        return NameHash.of(name());
    }

    @Override
    public String name() {
        return decoded("its name", record::getReadName);
    }

    @Override
    public String bases() {
        byte[] stored = decoded("its bases", record::getReadBases);
        StringBuilder text = new StringBuilder(stored.length);
        for (byte base : stored) {
            text.append(letter(base));
        }
        return text.toString();
    }

    private static char letter(byte base) {
        return switch (base) {
            case 'A', 'a' -> 'A';
            case 'C', 'c' -> 'C';
            case 'G', 'g' -> 'G';
            case 'T', 't' -> 'T';
            default -> 'N';
        };
    }

    @Override
    public byte[] qualities() {
        return decoded("its base qualities", record::getBaseQualities);
    }

    @Override
    public Optional<String> otherSegments() {
        return tag(SAMTag.SA);
    }

    @Override
    public Optional<String> alternativeHits() {
        return text('X', 'A');
    }

    /** Programs give such tags meanings of their own, so that a value of another type is no fault. */
    @Override
    public Optional<String> text(char first, char second) {
        @Nullable Object value = decodedOrNone("its tags", () -> record.getAttribute("" + first + second));
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    @Override
    public Optional<String> mateCigar() {
        return tag(SAMTag.MC);
    }

    private Optional<String> tag(SAMTag tag) {
        @Nullable Object value = decodedOrNone("its tags", () -> record.getAttribute(tag));
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        throw new MalformedRecord("its tag " + tag.name() + " is not text");
    }

    private static <T> T decoded(String what, Supplier<T> decoding) {
        @Nullable T value = decodedOrNone(what, decoding);
        if (value == null) {
            throw new MalformedRecord(what + " cannot be read");
        }
        return value;
    }

    /**
     * Records are decoded late and field by field, so what is damaged in one comes to light here, as an exception of
     * whatever type the depths of the library throw.
     */
    private static <T> @Nullable T decodedOrNone(String what, Supplier<@Nullable T> decoding) {
        try {
            return decoding.get();
        } catch (RuntimeException damaged) {
            throw new MalformedRecord(what + " cannot be read");
        }
    }
}
