package org.kinfuse.locate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kinfuse.genes.Exon;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;

/** Finds where a breakend falls in each transcript that it may break. */
public final class Locator {
    /**
     * How far from a gene a breakend may lie and still be told by its distance to it, in bases. LINX (hmftools) looks
     * as far upstream of a gene for a promoter.
     */
    public static final int NEAR_GENE = 100_000;

    private final GeneModels models;

    /** A locator on the given genes. */
    public Locator(GeneModels models) {
        this.models = models;
    }

    /**
     * The transcripts at a breakend.
     *
     * @return one value for each transcript that the breakend lies in; if there is none, one for each transcript of the
     *     nearest gene within {@link #NEAR_GENE} that keeps exons, and of the nearest of all where that is another;
     *     empty in a desert
     */
    public List<LocatedEnd> locate(Breakend breakend) {
        List<LocatedEnd> inside = new ArrayList<>();
        for (Gene gene : models.overlapping(around(breakend, 0))) {
            for (Transcript transcript : gene.transcripts()) {
                LocatedEnd end = locate(breakend, transcript);
                if (end.isInside()) {
                    inside.add(end);
                }
            }
        }
        return inside.isEmpty() ? nearest(breakend) : Collections.unmodifiableList(inside);
    }

    /**
     * All transcripts of the nearest gene, whatever its distance and whichever side is kept; empty on a contig without
     * genes.
     */
    public List<LocatedEnd> nearestOfAll(Breakend breakend) {
        int length = models.build().sequence(breakend.contig()).length();
        int margin = NEAR_GENE;
        List<Gene> near = models.overlapping(around(breakend, margin));
        while (near.isEmpty() && margin < length) {
            margin = Math.min(length, 2 * margin);
            near = models.overlapping(around(breakend, margin));
        }
        return near.isEmpty() ? List.of() : Collections.unmodifiableList(seenFrom(nearest(near, breakend), breakend));
    }

    /** The gene at the least distance; of those equally near the first by symbol. */
    private static Gene nearest(List<Gene> genes, Breakend breakend) {
        Gene nearest = genes.get(0);
        int least = distance(nearest, breakend);
        for (int i = 1; i < genes.size(); i++) {
            Gene gene = genes.get(i);
            int distance = distance(gene, breakend);
            if (distance < least || (distance == least && gene.symbol().compareTo(nearest.symbol()) < 0)) {
                nearest = gene;
                least = distance;
            }
        }
        return nearest;
    }

    /** The breakend as seen from one transcript. */
    public static LocatedEnd locate(Breakend breakend, Transcript transcript) {
        return new LocatedEnd(
                breakend, transcript, site(breakend.position(), transcript), Role.of(breakend, transcript.strand()));
    }

    private static GenomicInterval around(Breakend breakend, int margin) {
        return new GenomicInterval(
                breakend.contig(), Math.max(1, breakend.position() - margin), breakend.position() + margin);
    }

    private static List<LocatedEnd> seenFrom(Gene gene, Breakend breakend) {
        List<LocatedEnd> ends = new ArrayList<>(gene.transcripts().size());
        for (Transcript transcript : gene.transcripts()) {
            ends.add(locate(breakend, transcript));
        }
        return ends;
    }

    /** All near transcripts of the nearest gene that keeps exons, which may be spliced in, and of the nearest of all. */
    private List<LocatedEnd> nearest(Breakend breakend) {
        List<Gene> near = models.overlapping(around(breakend, NEAR_GENE));
        if (near.isEmpty()) {
            return List.of();
        }
        Gene nearest = nearest(near, breakend);
        List<LocatedEnd> ends = new ArrayList<>();
        if (!keepsExons(nearest, breakend)) {
            List<Gene> keeping = keepingExons(near, breakend);
            if (!keeping.isEmpty()) {
                ends.addAll(seenFrom(nearest(keeping, breakend), breakend));
            }
        }
        ends.addAll(seenFrom(nearest, breakend));
        ends.removeIf(end -> end.distance() > NEAR_GENE);
        return Collections.unmodifiableList(ends);
    }

    private static List<Gene> keepingExons(List<Gene> genes, Breakend breakend) {
        List<Gene> keeping = new ArrayList<>(genes.size());
        for (Gene gene : genes) {
            if (keepsExons(gene, breakend)) {
                keeping.add(gene);
            }
        }
        return keeping;
    }

    /** Whether the kept side is the one that the gene lies on. */
    private static boolean keepsExons(Gene gene, Breakend breakend) {
        return switch (breakend.kept()) {
            case LEFT -> gene.span().start() <= breakend.position();
            case RIGHT -> gene.span().end() >= breakend.position();
        };
    }

    private static int distance(Gene gene, Breakend breakend) {
        GenomicInterval span = gene.span();
        return Math.max(0, Math.max(span.start() - breakend.position(), breakend.position() - span.end()));
    }

    private static Site site(int position, Transcript transcript) {
        GenomicInterval span = transcript.span();
        if (position < span.start()) {
            return outside(transcript.strand() == Strand.FORWARD, span.start() - position);
        }
        if (position > span.end()) {
            return outside(transcript.strand() == Strand.REVERSE, position - span.end());
        }
        return inside(position, transcript);
    }

    private static Site outside(boolean upstream, int distance) {
        return new Site.Outside(upstream ? Site.End.UPSTREAM : Site.End.DOWNSTREAM, distance);
    }

    /** Walks the exons in transcript order: the first that ends at or beyond the position holds it or follows it. */
    private static Site inside(int position, Transcript transcript) {
        boolean forward = transcript.strand() == Strand.FORWARD;
        int low = 1;
        int high = transcript.exonCount();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Exon exon = transcript.exon(middle);
            boolean endsBefore = forward ? exon.end() < position : exon.start() > position;
            if (endsBefore) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Exon exon = transcript.exon(low);
        if (exon.contains(position)) {
            int fromStart = position - exon.start();
            int toEnd = exon.end() - position;
            return forward
                    ? new Site.InExon(exon.rank(), fromStart, toEnd)
                    : new Site.InExon(exon.rank(), toEnd, fromStart);
        }
        Exon before = transcript.exon(low - 1);
        return forward
                ? new Site.InIntron(before.rank(), position - before.end(), exon.start() - position)
                : new Site.InIntron(before.rank(), before.start() - position, position - exon.end());
    }
}
