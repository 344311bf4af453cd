package org.kinfuse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.GeneScene;
import org.kinfuse.genes.OtherSymbols;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;

class GenesFileTest {
    private static final GenomeBuild BUILD = GeneScene.genomeBuild();
    private static final Contig CHR1 = GeneScene.contig("chr1");

    private static byte[] write(List<Gene> genes) {
        return GenesFileWriter.write(genes, BUILD.sequences().size());
    }

    /** A transcript has no equality of its own: all that it says is compared. */
    private static String told(Transcript transcript) {
        return String.join(
                " ",
                transcript.toString(),
                transcript.contig().toString(),
                transcript.strand().toString(),
                transcript.exons().toString(),
                transcript.coding().toString(),
                transcript.domains().toString(),
                transcript.flags().stream().sorted().toList().toString());
    }

    private static BundledGenes open(byte[] content) {
        return BundledGenes.open(content, BUILD, OtherSymbols::none);
    }

    private static List<String> told(List<Gene> genes) {
        return genes.stream()
                .map(gene -> gene.symbol()
                        + gene.strand()
                        + gene.span()
                        + gene.transcripts().stream().map(GenesFileTest::told).toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void whatIsWrittenIsReadBack(int seed) {
        List<Gene> genes = new RandomGenes(seed, BUILD).genes(200);
        BundledGenes read = open(write(genes));

        assertThat(told(read.all())).isEqualTo(told(genes));
        for (Gene gene : genes) {
            assertThat(told(read.named(gene.symbol())))
                    .isEqualTo(told(genes.stream()
                            .filter(each -> each.symbol().equals(gene.symbol()))
                            .toList()));
            for (Transcript transcript : gene.transcripts()) {
                assertThat(read.withAccession(transcript.accession().text()))
                        .extracting(GenesFileTest::told)
                        .contains(told(transcript));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void kinasesAreFoundAmongRandomGenes(int seed) {
        byte[] content = write(new RandomGenes(seed, BUILD).genes(150));
        List<String> expected = open(content).all().stream()
                .filter(gene -> gene.transcripts().stream()
                        .anyMatch(transcript -> !transcript.kinaseDomains().isEmpty()))
                .map(Gene::toString)
                .toList();

        assertThat(expected).isNotEmpty().hasSizeLessThan(150);
        assertThat(open(content).kinases()).extracting(Gene::toString).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void overlappingIsWhatLookingAtEveryGeneGives(int seed) {
        List<Gene> genes = new RandomGenes(seed, BUILD).genes(150);
        BundledGenes read = open(write(genes));
        Random random = new Random(seed);
        for (int asked = 0; asked < 300; asked++) {
            Contig contig = BUILD.sequences().get(random.nextInt(3)).contig();
            int start = 1 + random.nextInt(300_000);
            GenomicInterval interval = new GenomicInterval(contig, start, start + random.nextInt(3_000));
            assertThat(told(read.overlapping(interval)))
                    .as("%s", interval)
                    .isEqualTo(told(genes.stream()
                            .filter(gene -> gene.span().overlaps(interval))
                            .toList()));
        }
    }

    @Test
    void theOrderOfTheGenesDoesNotMatterToTheBytes() {
        List<Gene> genes = new RandomGenes(7, BUILD).genes(100);
        List<Gene> shuffled = new ArrayList<>(genes);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(write(shuffled)).isEqualTo(write(genes));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        BundledGenes read = open(write(new RandomGenes(1, BUILD).genes(20)));
        assertThat(read.named("NOSUCH")).isEmpty();
        assertThat(read.withAccession("NM_999999999")).isEmpty();
        assertThat(read.withAccession("NP_000001.2")).isEmpty();
        assertThat(read.withAccession("odd")).isEmpty();
        assertThat(read.overlapping(new GenomicInterval(CHR1, 9_999_000, 9_999_999)))
                .isEmpty();
        BundledGenes none = open(write(List.of()));
        assertThat(none.all()).isEmpty();
        assertThat(none.named("A")).isEmpty();
        assertThat(none.withAccession("NM_000001")).isEmpty();
        assertThat(none.overlapping(new GenomicInterval(CHR1, 1, 10_000_000))).isEmpty();
    }

    private static final Gene LEFT = GeneScene.gene(
            GeneScene.transcript("LEFT").accession("NM_000001.1").kinase(5, 9).build());
    private static final Gene RIGHT = GeneScene.gene(GeneScene.transcript("RIGHT")
            .accession("NM_000002.1")
            .startingAt(50_000)
            .build());

    /** The file of two genes with a byte turned over, counted from the first or, below 0, from the end. */
    private static byte[] damagedAt(int place) {
        byte[] bytes = write(List.of(LEFT, RIGHT));
        bytes[Math.floorMod(place, bytes.length)] ^= 0x10;
        return bytes;
    }

    @Test
    void readingOneGeneReadsNoOther() {
        // The last bytes of the file are those of the record of RIGHT.
        BundledGenes read = open(damagedAt(-1));
        assertThat(told(read.named("LEFT"))).isEqualTo(told(List.of(LEFT)));
        assertThat(read.withAccession("NM_000001")).hasSize(1);
        assertThat(read.overlapping(LEFT.span())).hasSize(1);
        assertThatThrownBy(() -> read.overlapping(RIGHT.span()))
                .isInstanceOf(BadInput.class)
                .hasMessage(
                        "The reference bundle's genes.bin is damaged: the record of gene RIGHT does not match its"
                                + " checksum; install kinfuse again, or build the bundle again with 'kinfuse reference build'.");
    }

    @Test
    void aByteTurnedOverAnywhereIsNoticed() {
        int length = write(List.of(LEFT, RIGHT)).length;
        for (int place = 0; place < length; place++) {
            byte[] damaged = damagedAt(place);
            assertThatThrownBy(() -> {
                        BundledGenes read = open(damaged);
                        read.all();
                        read.withAccession("NM_000001");
                    })
                    .as("byte %d of %d", place, length)
                    .isInstanceOf(BadInput.class)
                    .hasMessageStartingWith("The reference bundle's genes.bin is ");
        }
    }

    @Test
    void aFileCutAnywhereIsNoticed() {
        byte[] whole = write(List.of(LEFT, RIGHT));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> open(cut).all())
                    .as("%d of %d bytes", length, whole.length)
                    .isInstanceOf(BadInput.class)
                    .hasMessageStartingWith("The reference bundle's genes.bin is damaged: it ");
        }
    }

    @Test
    void anotherFormatAnotherFileAndAnotherBuildAreNamed() {
        byte[] newer = write(List.of(LEFT));
        ByteBuffer.wrap(newer).putInt(GenesFormat.MAGIC.length(), 2);
        assertThatThrownBy(() -> open(newer))
                .isInstanceOf(BadInput.class)
                .hasMessage(
                        "The reference bundle's genes.bin is of format 2 where this version of kinfuse reads format 1;"
                                + " build it again with 'kinfuse reference build'.");
        byte[] other = "x".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> open(other))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("it does not begin as such a file does");
        assertThatThrownBy(() -> open(GenesFileWriter.write(List.of(LEFT), 25)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("its number of contigs is not that of scene");
    }

    @Test
    void domainsWithoutAProteinAreRefused() {
        Transcript plain = GeneScene.transcript("NON").notCoding().build();
        Transcript odd = Transcript.of(plain.accession(), "NON", plain.contig(), plain.strand())
                .domains(List.of(new Domain("SH2", "", Domain.Kind.OTHER, 1, 2)))
                .exons(plain.exons());
        assertThatThrownBy(() -> write(List.of(GeneScene.gene(odd))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NM_NON.1(NON) has domains and makes no protein");
    }

    @Test
    void manyThreadsReadTheSame() throws InterruptedException, ExecutionException {
        List<Gene> genes = new RandomGenes(8, BUILD).genes(300);
        BundledGenes read = open(write(genes));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Gene>>> answers = threads.invokeAll(Collections.nCopies(8, read::all));
            for (Future<List<Gene>> answer : answers) {
                assertThat(told(answer.get())).isEqualTo(told(genes));
            }
        } finally {
            threads.shutdown();
        }
    }
}
