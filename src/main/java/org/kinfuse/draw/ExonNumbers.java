package org.kinfuse.draw;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinfuse.draw.Canvas.Anchor;
import org.kinfuse.draw.Canvas.Face;
import org.kinfuse.draw.Schematic.Break;
import org.kinfuse.draw.Schematic.ExonShape;

/** The numbers under exons: those beside a break and the outermost for certain, the others as far as there is room. */
final class ExonNumbers {
    private final Canvas canvas;

    ExonNumbers(Canvas canvas) {
        this.canvas = canvas;
    }

    void draw(List<ExonShape> exons, TrackScale scale, List<Break> breaks, double baseline) {
        Set<Integer> important = Stream.concat(
                        Stream.of(1, exons.size()),
                        breaks.stream()
                                .flatMap(broken -> broken.within() == Schematic.Within.EXON
                                        ? Stream.of(broken.exon())
                                        : Stream.of(broken.exon(), broken.exon() + 1)))
                .collect(Collectors.toSet());
        Lanes lanes = new Lanes(Page.SMALL);
        exons.stream()
                .sorted(Comparator.comparing((ExonShape exon) -> !important.contains(exon.number())))
                .forEach(exon -> {
                    String number = Integer.toString(exon.number());
                    double middle = scale.left(exon) + scale.width(exon) / 2;
                    // What finds no room in the first lane is left out.
                    if (lanes.place(middle, number).lane() == 0) {
                        canvas.text(middle, baseline, number, Face.plain(Page.SMALL), Anchor.MIDDLE);
                    }
                });
    }
}
