package org.kinfuse.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.OutputFolder.NewFiles;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.SampleName;

/** The pictures of the calls of one sample. */
public final class Gallery {
    /** Beyond this tier no exons are joined, and there is little to see. */
    private static final int LAST_WORTHY_TIER = 4;

    private final SampleName sample;
    private final String foot;
    private final SchematicMaker maker;

    /**
     * The pictures of a sample.
     *
     * @param foot what stands under each
     */
    public Gallery(SampleName sample, String foot, SchematicMaker maker) {
        this.sample = sample;
        this.foot = foot;
        this.maker = maker;
    }

    /** The calls that join exons. */
    public static List<CallEntry> worthDrawing(List<CallEntry> calls) {
        return calls.stream().filter(call -> call.tier() <= LAST_WORTHY_TIER).toList();
    }

    /**
     * Draws calls, each into a file of each format: {@code SAMPLE.1.LMNA-NTRK1.svg}.
     *
     * @throws IOException if one cannot be written
     */
    public void draw(List<CallEntry> calls, List<PictureFormat> formats, NewFiles files) throws IOException {
        for (CallEntry call : calls) {
            Schematic schematic = maker.of(call);
            for (PictureFormat format : formats) {
                try (OutputStream out = files.create(fileName(call, format))) {
                    Pictures.write(schematic, foot, format, out);
                }
            }
        }
    }

    private String fileName(CallEntry call, PictureFormat format) {
        String name = call.name().replaceAll("[^A-Za-z0-9_.]+", "-").replaceAll("^-|-$", "");
        return sample + "." + call.call() + "." + name + "." + format.word();
    }

    /** What stands under every picture of a run. */
    public static String foot(RunFacts run) {
        return foot(run.sample(), run.program(), run.reference());
    }

    /** What stands under every picture of a sample. */
    public static String foot(SampleName sample, RunFacts.Program program, RunFacts.Reference reference) {
        return "Sample " + sample + ". Drawn by " + program.name() + " " + program.version()
                + " with the reference bundle " + reference.version() + ". For research use only.";
    }
}
