package org.kinfuse.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kinfuse.draw.Gallery;
import org.kinfuse.draw.PictureFormat;
import org.kinfuse.draw.SchematicMaker;
import org.kinfuse.page.HtmlReport;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.JsonForm;
import org.kinfuse.report.OutputFolder.NewFiles;
import org.kinfuse.report.SampleName;
import org.kinfuse.report.TsvColumn;
import org.kinfuse.report.TsvForm;

/** Writes an answer in any form. */
public final class FormWriter {
    /** Stands for the name of a sample in that of the table of all samples. */
    public static final SampleName JOINT = new SampleName("joint");

    private final List<TsvColumn> columns;
    private final Supplier<SchematicMaker> schematics;

    /**
     * A writer of answers.
     *
     * @param columns what tables of calls show, in this order
     * @param schematics draws by the gene models that the calls were made with; asked for only where something is drawn
     */
    public FormWriter(List<TsvColumn> columns, Supplier<SchematicMaker> schematics) {
        this.columns = List.copyOf(columns);
        this.schematics = schematics;
    }

    /**
     * Writes the calls of several samples into one table, in the order of the samples. Rows without their sample would be of no
     * use: where that column is not asked for, it comes first.
     *
     * @param files makes it
     * @throws IOException if it cannot be written
     */
    public void joint(List<FusionReport> reports, NewFiles files) throws IOException {
        try (OutputStream out = files.create(JOINT + OutputForm.TSV.ending())) {
            TsvForm.writeCalls(reports, withSample(), out);
        }
    }

    private List<TsvColumn> withSample() {
        return columns.contains(TsvColumn.SAMPLE)
                ? columns
                : Stream.concat(Stream.of(TsvColumn.SAMPLE), columns.stream()).toList();
    }

    /**
     * Writes the file, or the files, of a form.
     *
     * @param files makes them
     * @throws IOException if one cannot be written
     */
    public void toFiles(OutputForm form, FusionReport report, NewFiles files) throws IOException {
        String name = report.run().sample() + form.ending();
        switch (form) {
            case VCF -> VcfForm.write(report, files, name);
            case SVG -> {
                Gallery gallery = new Gallery(report.run().sample(), Gallery.foot(report.run()), schematics.get());
                gallery.draw(Gallery.worthDrawing(report.calls()), List.of(PictureFormat.SVG), files);
            }
            case JSON, TSV, REJECTED, CALLABILITY, BEDPE, CBIOPORTAL, VICC, FASTA, MULTIQC, HTML -> {
                try (OutputStream out = files.create(name)) {
                    toStream(form, report, out);
                }
            }
        }
    }

    /**
     * Writes a form as text; compressed files are not compressed here.
     *
     * @param out stays open
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException for pictures, which are a file each
     */
    public void toStream(OutputForm form, FusionReport report, OutputStream out) throws IOException {
        switch (form) {
            case JSON -> JsonForm.write(report, out);
            case TSV -> TsvForm.writeCalls(List.of(report), columns, out);
            case VCF -> VcfForm.write(report, out);
            case REJECTED -> TsvForm.writeRejected(report, out);
            case CALLABILITY -> TsvForm.writeCallability(report, out);
            case BEDPE -> BedpeForm.write(report, out);
            case CBIOPORTAL -> CbioportalForm.write(report, out);
            case VICC -> ViccForm.write(report, out);
            case FASTA -> FastaForm.write(report, out);
            case MULTIQC -> MultiqcForm.write(report, out);
            case HTML -> HtmlReport.write(report, schematics.get(), out);
            case SVG -> throw new IllegalArgumentException("pictures are a file each");
        }
    }
}
