package org.kinfuse.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;
import org.kinfuse.locate.Role;

/** Finds places on the genome. A place in a gene is counted on its preferred transcript, or on the one that is named. */
public final class LocusFinder {
    private static final int SUGGESTIONS = 3;
    /** An intron is tried at its middle first, then at the other eighths of it. */
    private static final int[] EIGHTHS = {4, 3, 5, 2, 6, 1, 7};

    private static final int PARTS = 8;

    private final GeneModels models;
    private final TranscriptPreference preference;
    private final Supplier<List<String>> symbols;

    /**
     * A finder.
     *
     * @param preference which transcript of a gene counts the exons
     * @param symbols all gene symbols, asked for only where one is not known
     */
    public LocusFinder(GeneModels models, TranscriptPreference preference, Supplier<List<String>> symbols) {
        this.models = models;
        this.preference = preference;
        this.symbols = symbols;
    }

    /**
     * The place.
     *
     * @param role what a gene that is named is to be
     * @throws BadInput if the build has no such place
     */
    public FoundLocus find(Locus locus, Role role) {
        return locus.fold(onGenome -> onGenome(onGenome), inGene -> inGene(inGene, role));
    }

    /**
     * The transcript that a symbol or an accession stands for. The symbol may be another than the gene models have.
     *
     * @throws BadInput if there is none, or the symbol stands for several genes
     */
    public Transcript transcript(String name) {
        List<Gene> spelled = genes(name);
        List<String> called = spelled.stream().map(Gene::symbol).distinct().toList();
        if (called.size() > 1) {
            throw new BadInput(
                    "'" + name + "' is another symbol of " + String.join(" and of ", called) + "; name one of them.");
        }
        List<Transcript> candidates = spelled.isEmpty()
                ? models.withAccession(name)
                : spelled.stream().flatMap(gene -> gene.transcripts().stream()).toList();
        return candidates.stream()
                .min(preference.order().thenComparing(transcript -> transcript.span()))
                .orElseThrow(() -> new BadInput("No gene or transcript is called '" + name + "'" + near(name) + "."));
    }

    /** The symbol that a gene is told under, if its gene models have another than the one that is asked for. */
    public Optional<String> currentSymbol(String name) {
        return genes(name).stream()
                .map(Gene::symbol)
                .filter(symbol -> !symbol.equalsIgnoreCase(name))
                .findFirst();
    }

    private List<Gene> genes(String name) {
        List<Gene> asSpelled = models.named(name);
        return asSpelled.isEmpty() ? models.named(name.toUpperCase(Locale.ROOT)) : asSpelled;
    }

    private String near(String name) {
        String asked = name.toUpperCase(Locale.ROOT);
        List<String> nearest = symbols.get().stream()
                .distinct()
                .filter(symbol -> LetterDistance.between(asked, symbol.toUpperCase(Locale.ROOT)) <= 2
                        || (asked.length() > 2 && symbol.startsWith(asked)))
                .sorted(Comparator.<String>comparingInt(
                                symbol -> LetterDistance.between(asked, symbol.toUpperCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
        return nearest.isEmpty() ? "" : "; near it are " + nearest.stream().collect(Collectors.joining(", "));
    }

    private FoundLocus onGenome(Locus.OnGenome asked) {
        GenomeBuild build = models.build();
        Contig contig = build.contig(asked.contig())
                .orElseThrow(() -> new BadInput(
                        "'" + asked.text() + "': " + build.name() + " has no contig '" + asked.contig() + "'."));
        int length = build.sequence(contig).length();
        if (asked.position() > length) {
            throw new BadInput(String.format(
                    Locale.ROOT, "'%s': %s of %s ends at %,d.", asked.text(), contig, build.name(), length));
        }
        Breakend breakend = new Breakend(contig, asked.position(), asked.kept());
        String words =
                switch (asked.kept()) {
                    case LEFT -> "the bases up to it are kept";
                    case RIGHT -> "the bases from it on are kept";
                };
        return new FoundLocus(asked, breakend, words);
    }

    private FoundLocus inGene(Locus.InGene asked, Role role) {
        Transcript transcript = transcript(asked.gene());
        return asked.spot()
                .fold(
                        intron -> inIntron(asked, intron.number(), transcript, role),
                        exon -> atExon(asked, exon, transcript, role),
                        numbered -> {
                            OptionalInt position = numbered.position().in(transcript);
                            if (position.isEmpty()) {
                                throw new BadInput("'" + asked.text() + "': " + transcript
                                        + " has no such position; from an exon's edge it is told as GENE:exon2+74.");
                            }
                            return found(asked, transcript, role, position.getAsInt(), numbered.text());
                        });
    }

    private FoundLocus inIntron(Locus.InGene asked, int number, Transcript transcript, Role role) {
        require(asked, number < transcript.exonCount(), transcript);
        int donor = end(transcript, transcript.exon(number));
        int acceptor = start(transcript, transcript.exon(number + 1));
        List<Integer> positions = IntStream.of(EIGHTHS)
                .map(eighth -> donor + (int) ((long) (acceptor - donor) * eighth / PARTS))
                .boxed()
                .toList();
        int position = positions.stream()
                .filter(candidate -> isAlone(transcript, candidate))
                .findFirst()
                .orElse(positions.get(0));
        return found(asked, transcript, role, position, "inside intron " + number);
    }

    /** Whether no other gene lies there, which would have a word in the answer. */
    private boolean isAlone(Transcript transcript, int position) {
        return models.overlapping(new GenomicInterval(transcript.contig(), position, position)).stream()
                .allMatch(gene -> gene.symbol().equals(transcript.gene()));
    }

    private FoundLocus atExon(Locus.InGene asked, Locus.WholeExon spot, Transcript transcript, Role role) {
        require(asked, spot.number() <= transcript.exonCount(), transcript);
        Exon exon = transcript.exon(spot.number());
        int downstream = transcript.strand() == Strand.FORWARD ? spot.offset() : -spot.offset();
        int position =
                switch (role) {
                    case FIVE_PRIME -> end(transcript, exon);
                    case THREE_PRIME -> start(transcript, exon);
                };
        int length = models.build().sequence(transcript.contig()).length();
        int moved = position + downstream;
        if (moved < 1 || moved > length) {
            throw new BadInput("'" + asked.text() + "' lies off " + transcript.contig() + ".");
        }
        String edge =
                switch (role) {
                    case FIVE_PRIME -> "the end of exon ";
                    case THREE_PRIME -> "the start of exon ";
                };
        String from = spot.offset() == 0 ? "" : Math.abs(spot.offset()) + (spot.offset() > 0 ? " behind " : " before ");
        return found(asked, transcript, role, moved, from + edge + spot.number());
    }

    private static void require(Locus.InGene asked, boolean there, Transcript transcript) {
        if (!there) {
            throw new BadInput("'" + asked.text() + "': " + transcript + " has " + transcript.exonCount()
                    + (transcript.exonCount() == 1 ? " exon." : " exons."));
        }
    }

    private static FoundLocus found(Locus asked, Transcript transcript, Role role, int position, String where) {
        Breakend breakend = new Breakend(transcript.contig(), position, role.kept(transcript.strand()));
        return new FoundLocus(
                asked,
                breakend,
                where + " of " + transcript + " on " + transcript.strand().symbol() + ", " + role.symbol()
                        + " partner");
    }

    private static int start(Transcript transcript, Exon exon) {
        return transcript.strand() == Strand.FORWARD ? exon.start() : exon.end();
    }

    private static int end(Transcript transcript, Exon exon) {
        return transcript.strand() == Strand.FORWARD ? exon.end() : exon.start();
    }
}
