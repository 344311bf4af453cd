package org.kinfuse.draw;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.kinfuse.report.AnnotatedRecord;
import org.kinfuse.report.AnnotationForm;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.OutputFolder.NewFiles;
import org.kinfuse.report.RecordEntry;

/** Pictures of the calls of an annotated file, one file each; none of what the filters of that file turned down. */
public final class PictureForm implements AnnotationForm {
    private final Gallery gallery;
    private final NewFiles files;

    /** Draws into new files as records come. */
    public PictureForm(Gallery gallery, NewFiles files) {
        this.gallery = gallery;
        this.files = files;
    }

    @Override
    public void record(AnnotatedRecord record) throws IOException {
        RecordEntry entry = record.entry();
        if (entry.wasTurnedDown()) {
            return;
        }
        List<CallEntry> calls = entry.alleles().stream()
                .flatMap(allele -> allele.findings().stream())
                .flatMap(finding ->
                        finding.<Stream<CallEntry>>fold(Stream::of, lone -> Stream.empty(), two -> Stream.empty()))
                .toList();
        gallery.draw(Gallery.worthDrawing(calls), List.of(PictureFormat.SVG), files);
    }

    /** Every picture is complete when its record is. */
    @Override
    public void close() {}
}
