package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinfuse.evidence.ClippedRead;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.genome.Strand;

/** Finds the clips of a primary alignment that no other segment of the read explains. */
final class ClipRule {
    private final IntakeSettings settings;
    private final Mates mates;
    private final ClipScreen screen;

    /**
     * @param settings what counts as evidence
     * @param mates reads what records say of their mates
     */
    ClipRule(IntakeSettings settings, Mates mates) {
        this.settings = settings;
        this.mates = mates;
        this.screen = new ClipScreen(settings.minimumClipQuality());
    }

    /** One clip: what it says, and why that is evidence or is not. */
    record Clip(ClipVerdict verdict, ClippedRead read) {}

    /** The unexplained clips of a primary alignment, each with its verdict. */
    List<Clip> clips(BrokenRead broken) {
        List<Clip> clips = new ArrayList<>(2);
        if (!broken.chain().hasOwn()) {
            return clips;
        }
        Segment own = broken.own();
        boolean forward = own.strand() == Strand.FORWARD;
        boolean trailExplained =
                forward ? broken.chain().hasAfter() : broken.chain().hasBefore();
        boolean leadExplained =
                forward ? broken.chain().hasBefore() : broken.chain().hasAfter();
        if (!trailExplained && own.shape().trailClip() >= settings.minimumClip()) {
            clips.add(clip(broken, new Breakend(broken.contig(), own.end(), Side.LEFT)));
        }
        if (!leadExplained && own.shape().leadClip() >= settings.minimumClip()) {
            clips.add(clip(broken, new Breakend(broken.contig(), own.start(), Side.RIGHT)));
        }
        return clips;
    }

    private Clip clip(BrokenRead broken, Breakend breakend) {
        Segment own = broken.own();
        CigarShape shape = own.shape();
        Side kept = breakend.kept();
        int held = broken.stored().isEmpty() ? 0 : kept == Side.LEFT ? shape.trailSoft() : shape.leadSoft();
        int carried = Math.min(held, settings.keptBases());
        int from = kept == Side.LEFT ? shape.storedBases() - shape.trailSoft() : shape.leadSoft() - carried;
        String clipped = carried == 0 ? "" : broken.stored().substring(from, from + carried);
        ClippedRead evidence = new ClippedRead(
                broken.fragment(),
                breakend,
                own.strand(),
                clipped,
                aligned(broken, kept),
                kept == Side.LEFT ? shape.trailClip() : shape.leadClip(),
                shape.alignedBases(),
                own.mappingQuality());
        if (own.mappingQuality() < settings.minimumMappingQuality()) {
            return new Clip(ClipVerdict.POORLY_PLACED, evidence);
        }
        return new Clip(verdict(broken, kept, clipped, from), evidence);
    }

    /** The stored bases next to the clip; those of an insertion among them. */
    private String aligned(BrokenRead broken, Side kept) {
        if (broken.stored().isEmpty()) {
            return "";
        }
        CigarShape shape = broken.own().shape();
        int carried = Math.min(shape.readBases(), settings.keptBases());
        int from = shape.leadSoft() + (kept == Side.LEFT ? shape.readBases() - carried : 0);
        return broken.stored().substring(from, from + carried);
    }

    private ClipVerdict verdict(BrokenRead broken, Side kept, String clipped, int from) {
        byte[] qualities = broken.read().qualities();
        byte[] ofClip = qualities.length < from + clipped.length()
                ? new byte[0]
                : Arrays.copyOfRange(qualities, from, from + clipped.length());
        return screen.judge(broken.own(), kept, clipped, ofClip, mates.fragmentEnd(broken.read(), broken.own()));
    }
}
