package org.kinfuse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMFileWriter;
import htsjdk.samtools.SAMFileWriterFactory;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMSequenceRecord;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.genome.GenomeBuild;

/** Whatever records hold, our own reader of BAM and htsjdk's of SAM make the same of them. */
class FormsAgreeTest {
    private static final GenomeBuild BUILD = SamScene.smallBuild();
    private static final int PAIRS = 3_000;
    private static final List<String> CIGARS = List.of(
            "100M",
            "60M40S",
            "30S70M",
            "20H60M20H",
            "40M200N60M",
            "10S40M2D30M5I15M",
            "50=50X",
            "70M30H",
            "5M1P95M",
            "30S40M30S",
            "*");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void randomRecordsGiveTheSame(int seed) {
        List<SAMRecord> records = records(new Random(seed));

        IntakeResult bam = Reading.of(bytes(records, SamScene.Form.BAM));
        IntakeResult sam = Reading.of(bytes(records, SamScene.Form.SAM));

        assertThat(bam.counts().evidence().splitReads()).isGreaterThan(100);
        assertThat(bam.counts().evidence().discordantPairs()).isGreaterThan(100);
        assertThat(bam.counts().malformed()).isGreaterThan(100);
        assertThat(bam.evidence()).isEqualTo(sam.evidence());
        assertThat(bam.library()).isEqualTo(sam.library());
        assertThat(withoutExamples(bam.counts())).isEqualTo(withoutExamples(sam.counts()));
    }

    /** Both say what is wrong, in words of their own. */
    private static ReadCounts withoutExamples(ReadCounts counts) {
        return new ReadCounts(
                counts.records(),
                counts.duplicates(),
                counts.failedQuality(),
                counts.secondary(),
                counts.unmapped(),
                counts.outsideBuild(),
                counts.malformed(),
                counts.used(),
                List.of(),
                counts.evidence(),
                counts.setAside());
    }

    private static SAMFileHeader header() {
        SAMFileHeader header = new SAMFileHeader();
        for (GenomeBuild.Sequence sequence : BUILD.sequences()) {
            header.addSequence(new SAMSequenceRecord(sequence.contig().name(), sequence.length()));
        }
        header.addSequence(new SAMSequenceRecord("decoy", 5_000));
        return header;
    }

    private static List<SAMRecord> records(Random random) {
        SAMFileHeader header = header();
        List<SAMRecord> records = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            String name = "pair" + i;
            SAMRecord first = record(header, name, random);
            SAMRecord second = record(header, name, random);
            joined(first, second, 64);
            joined(second, first, 128);
            records.add(first);
            records.add(second);
        }
        return records;
    }

    private static SAMRecord record(SAMFileHeader header, String name, Random random) {
        SAMRecord record = new SAMRecord(header);
        record.setReadName(name);
        int flag = 1 << random.nextInt(12);
        record.setFlags(1 | (random.nextBoolean() ? 16 : 0) | (random.nextInt(4) == 0 ? flag & ~2 : 0));
        record.setReferenceIndex(random.nextInt(3));
        record.setAlignmentStart(1 + random.nextInt(4_000));
        record.setMappingQuality(random.nextInt(4) * 20);
        record.setCigarString(random.nextInt(3) == 0 ? "100M" : CIGARS.get(random.nextInt(CIGARS.size())));
        boolean hardClipped = record.getCigarString().contains("H");
        int held = random.nextInt(8) == 0 ? 0 : hardClipped ? record.getCigar().getReadLength() : 100;
        record.setReadBases(letters("ACGTNacgtRYSW", held, random));
        record.setBaseQualities(
                held == 0 || random.nextInt(8) == 0 ? SAMRecord.NULL_QUALS : letters("\2\13\31\45", held, random));
        tags(record, random);
        return record;
    }

    private static void tags(SAMRecord record, Random random) {
        if (random.nextInt(3) == 0) {
            int at = 1 + random.nextInt(4_000);
            String strand = random.nextBoolean() ? "+" : "-";
            record.setAttribute("SA", "chr" + (1 + random.nextInt(2)) + "," + at + "," + strand + ",60S40M,60,0;");
        } else if (random.nextInt(10) == 0) {
            record.setAttribute("SA", random.nextBoolean() ? "nonsense" : (Object) 7);
        }
        if (random.nextInt(4) == 0) {
            record.setAttribute("XA", random.nextBoolean() ? "chr2,-77,100M,1;" : (Object) 7);
        }
        if (random.nextInt(3) == 0) {
            record.setAttribute("MC", random.nextInt(5) == 0 ? (Object) 'c' : "100M");
        }
        record.setAttribute("ZB", new int[] {1, 2, 3});
    }

    private static void joined(SAMRecord record, SAMRecord mate, int order) {
        record.setFlags(record.getFlags() | order | (mate.getReadNegativeStrandFlag() ? 32 : 0));
        record.setMateReferenceIndex(mate.getReferenceIndex());
        record.setMateAlignmentStart(mate.getAlignmentStart());
        int apart = mate.getAlignmentStart() - record.getAlignmentStart();
        record.setInferredInsertSize(record.getReferenceIndex().equals(mate.getReferenceIndex()) ? apart : 0);
    }

    private static byte[] letters(String alphabet, int length, Random random) {
        byte[] letters = new byte[length];
        for (int i = 0; i < length; i++) {
            letters[i] = (byte) alphabet.charAt(random.nextInt(alphabet.length()));
        }
        return letters;
    }

    private static byte[] bytes(List<SAMRecord> records, SamScene.Form form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SAMFileWriterFactory factory = new SAMFileWriterFactory();
        try (SAMFileWriter writer = form == SamScene.Form.BAM
                ? factory.makeBAMWriter(header(), true, bytes)
                : factory.makeSAMWriter(header(), true, bytes)) {
            records.forEach(writer::addAlignment);
        }
        return bytes.toByteArray();
    }
}
