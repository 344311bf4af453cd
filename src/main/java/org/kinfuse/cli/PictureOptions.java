package org.kinfuse.cli;

import java.io.IOException;
import java.util.List;
import org.kinfuse.draw.Gallery;
import org.kinfuse.draw.PictureFormat;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.OutputFolder.NewFiles;
import picocli.CommandLine.Option;

/** Whether a command draws what it found. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class PictureOptions {
    @Option(
            names = "--svg",
            description =
                    "Draw each call of tiers 1 to 4 too: SAMPLE.NUMBER.NAME.svg. 'kinfuse draw' makes other formats "
                            + "of the JSON.")
    private boolean svg;

    boolean asked() {
        return svg;
    }

    /** Draws the calls, where that is asked for. */
    void draw(FusionReport report, GeneOptions genes, NewFiles files) throws IOException {
        if (svg) {
            Gallery gallery = new Gallery(report.run().sample(), Gallery.foot(report.run()), genes.schematics());
            gallery.draw(Gallery.worthDrawing(report.calls()), List.of(PictureFormat.SVG), files);
        }
    }
}
