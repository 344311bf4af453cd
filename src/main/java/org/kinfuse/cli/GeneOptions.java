package org.kinfuse.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinfuse.draw.SchematicMaker;
import org.kinfuse.genes.Accession;
import org.kinfuse.reference.ReferenceBundle;
import picocli.CommandLine.Option;

/** Which genes and transcripts a command speaks of. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class GeneOptions {
    private static final String TRANSCRIPTS = "--transcripts";
    private static final String REFERENCE = "--reference";
    private static final String FASTA = "--fasta";

    @Option(
            names = TRANSCRIPTS,
            paramLabel = "LIST",
            completionCandidates = TranscriptChoice.Words.class,
            converter = TranscriptChoice.Converter.class,
            description =
                    "Whose choice of transcript counts the exons: msk, mane, or a FILE of accessions, one a line, "
                            + "before msk. All transcripts are compared, and what depends on the choice is told; with 'all' "
                            + "every pair is listed in the JSON. Default: msk.")
    private TranscriptChoice transcripts = TranscriptChoice.DEFAULT;

    @Option(
            names = REFERENCE,
            paramLabel = "DIR",
            description =
                    "A bundle of gene models made by 'kinfuse reference build'. Default: the one of this program.")
    private @Nullable Path reference;

    @Option(
            names = FASTA,
            paramLabel = "FILE",
            description =
                    "Bases of hg19: FASTA, plain or compressed with bgzip, its .fai beside it. With them the frame "
                            + "is read codon by codon, without them it is told by phase; and short clips of reads are placed.")
    private @Nullable Path fasta;

    /** Takes a word of a plain line and what belongs to it; whether it is one of these options. */
    boolean take(String word, PlainWords words) {
        switch (word) {
            case TRANSCRIPTS -> transcripts = new TranscriptChoice.Converter().convert(words.value(TRANSCRIPTS));
            case REFERENCE -> reference = words.path(REFERENCE);
            case FASTA -> fasta = words.path(FASTA);
            default -> {
                return false;
            }
        }
        return true;
    }

    TranscriptChoice transcripts() {
        return transcripts;
    }

    Optional<Path> fasta() {
        return Optional.ofNullable(fasta);
    }

    /**
     * Opens what is asked for.
     *
     * @throws org.kinfuse.genome.BadInput if it cannot be used
     */
    OpenedReference open() {
        return openNaming(List.of());
    }

    /**
     * Opens what is asked for, some transcripts preferred to all others.
     *
     * @throws org.kinfuse.genome.BadInput if it cannot be used
     */
    OpenedReference openNaming(List<Accession> named) {
        return OpenedReference.open(bundle(), transcripts.naming(named), fasta());
    }

    /** What pictures are drawn by. */
    SchematicMaker schematics() {
        ReferenceBundle bundle = bundle();
        return new SchematicMaker(bundle.genes(), bundle.cytobands());
    }

    private ReferenceBundle bundle() {
        return reference == null ? ReferenceBundle.hg19() : ReferenceBundle.open(reference);
    }
}
