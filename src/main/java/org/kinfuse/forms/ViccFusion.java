package org.kinfuse.forms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Side;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.EndEntry;
import org.kinfuse.report.OutcomeEntry;
import org.kinfuse.report.OutcomeEntry.DomainEntry;
import org.kinfuse.report.RunFacts;

/**
 * One assayed fusion. Places are those of VRS, between bases: a piece of which the left side is kept ends at the position
 * of its last base, one of which the right side is kept starts one before that of its first.
 */
final class ViccFusion {
    private static final Pattern PFAM = Pattern.compile("pfam(\\d{5})");

    private final RunFacts run;
    private final CallEntry call;
    private final OutcomeEntry.Transcript transcript;

    ViccFusion(RunFacts run, CallEntry call, OutcomeEntry.Transcript transcript) {
        this.run = run;
        this.call = call;
        this.transcript = transcript;
    }

    void writeTo(ObjectNode fusion) {
        ViccForm.typed(fusion, "AssayedFusion");
        if (transcript.reading().frame().equals("promoter-swap")) {
            ObjectNode promoter = ViccForm.typed(fusion.putObject("regulatoryElement"), "RegulatoryElement");
            promoter.put("regulatoryClass", "promoter");
            gene(promoter.putObject("associatedGene"), transcript.five().gene());
        }
        structure(fusion.putArray("structure"));
        frame(fusion);
        fusion.put("viccNomenclature", call.vicc());
        domains(fusion.putArray("functionalDomains"));
        if (run.material().equals("dna")) {
            ViccForm.typed(fusion.putObject("causativeEvent"), "CausativeEvent")
                    .put("eventType", "rearrangement")
                    .put("eventDescription", call.hgvs());
        }
        assay(fusion);
    }

    private void structure(ArrayNode structure) {
        OutcomeEntry.ReadingEntry reading = transcript.reading();
        ObjectNode five = segment(structure.addObject(), transcript.five());
        five.put("exonEnd", reading.fiveExons().last());
        five.put("exonEndOffset", reading.fiveOffset());
        place(five, "elementGenomicEnd", transcript.five(), reading.fiveLast());
        if (!transcript.linker().isEmpty()) {
            ViccForm.typed(structure.addObject(), "LinkerSequenceElement")
                    .putObject("linkerSequence")
                    .put("id", "sequence:" + transcript.linker())
                    .put("type", "LiteralSequenceExpression")
                    .put("sequence", transcript.linker());
        }
        ObjectNode three = segment(structure.addObject(), transcript.three());
        three.put("exonStart", reading.threeExons().first());
        three.put("exonStartOffset", reading.threeOffset());
        place(three, "elementGenomicStart", transcript.three(), reading.threeFirst());
    }

    private static ObjectNode segment(ObjectNode segment, EndEntry end) {
        ViccForm.typed(segment, "TranscriptSegmentElement").put("transcript", "refseq:" + end.transcript());
        gene(segment.putObject("gene"), end.gene());
        return segment;
    }

    private static void gene(ObjectNode gene, String symbol) {
        gene.put("conceptType", "Gene").put("name", symbol);
    }

    private void place(ObjectNode segment, String field, EndEntry end, int position) {
        ObjectNode place = ViccForm.typed(segment.putObject(field), "SequenceLocation");
        place.put("sequenceReference", "GRCh37:" + end.contig());
        if (end.kept().equals(Side.LEFT.word())) {
            place.put("end", position);
        } else {
            place.put("start", new GenomicInterval(new Contig(end.contig(), 0), position, position).startHalfOpen());
        }
    }

    private void frame(ObjectNode fusion) {
        switch (transcript.reading().frame()) {
            case "in-frame" -> fusion.put("readingFramePreserved", true);
            case "out-of-frame", "stop-before-junction" -> fusion.put("readingFramePreserved", false);
            default -> {} // where no frame is joined to another, there is nothing to preserve
        }
    }

    private void domains(ArrayNode domains) {
        for (DomainEntry domain : transcript.domains()) {
            ObjectNode entry = ViccForm.typed(domains.addObject(), "FunctionalDomain");
            entry.put("status", domain.fate().equals("kept") ? "preserved" : "lost");
            gene(entry.putObject("associatedGene"), domain.gene());
            if (!domain.identifier().isEmpty()) {
                Matcher pfam = PFAM.matcher(domain.identifier());
                entry.put("id", pfam.matches() ? "pfam:PF" + pfam.group(1) : "cdd:" + domain.identifier());
            }
            entry.put("label", domain.name());
        }
    }

    private void assay(ObjectNode fusion) {
        ViccForm.typed(fusion.putObject("assay"), "Assay")
                .put(
                        "assayName",
                        run.program().name() + " " + run.program().version() + ", "
                                + run.reference().version())
                .put("fusionDetection", run.material().equals("dna") ? "inferred" : "observed");
        ObjectNode reads = ViccForm.typed(fusion.putObject("readData"), "ReadData");
        ViccForm.typed(reads.putObject("split"), "SplitReads")
                .put("splitReads", call.support().splitReads());
        ViccForm.typed(reads.putObject("spanning"), "SpanningReads")
                .put("spanningReads", call.support().discordantPairs());
    }
}
