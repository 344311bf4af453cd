package org.kinfuse.report;

import static org.kinfuse.report.JsonBytes.name;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiConsumer;
import org.kinfuse.report.CallEntry.LaboratoryEntry;
import org.kinfuse.report.CallEntry.ReasonEntry;
import org.kinfuse.report.JunctionEntry.BreakendEntry;
import org.kinfuse.report.LoneEndEntry.PartEntry;
import org.kinfuse.report.RecordEntry.AlleleEntry;
import org.kinfuse.report.TwoPlacesEntry.PlaceEntry;

/**
 * Writes annotated records as {@link JsonLine} does, field by field: what every record of a file has is written out by hand,
 * which takes a third of the time; what is rare is left to it. A test compares both with Jackson for any content.
 */
final class RecordJson {
    private static final byte[] RECORD = name("record");
    private static final byte[] LINE = name("line");
    private static final byte[] ID = name("id");
    private static final byte[] SAME_EVENT_AS = name("sameEventAs");
    private static final byte[] REMARKS = name("remarks");
    private static final byte[] STANDING = name("standing");
    private static final byte[] ALLELES = name("alleles");
    private static final byte[] STATES = name("states");
    private static final byte[] WHY = name("why");
    private static final byte[] DETAIL = name("detail");
    private static final byte[] FINDINGS = name("findings");
    private static final byte[] CALL = name("call");
    private static final byte[] TIER = name("tier");
    private static final byte[] TIER_MEANING = name("tierMeaning");
    private static final byte[] NAME = name("name");
    private static final byte[] CLASS = name("class");
    private static final byte[] JUNCTION = name("junction");
    private static final byte[] SUPPORT = name("support");
    private static final byte[] OUTCOME = name("outcome");
    private static final byte[] OTHER_GENES = name("otherGenes");
    private static final byte[] KNOWN_PAIR = name("knownPair");
    private static final byte[] RECIPROCAL_OF = name("reciprocalOf");
    private static final byte[] DEPENDS_ON_TRANSCRIPT = name("dependsOnTranscript");
    private static final byte[] TRANSCRIPT_PAIRS = name("transcriptPairs");
    private static final byte[] VICC = name("vicc");
    private static final byte[] HGVS = name("hgvs");
    private static final byte[] LABORATORY = name("laboratory");
    private static final byte[] TEXT = name("text");
    private static final byte[] REASONS = name("reasons");
    private static final byte[] READS = name("reads");
    private static final byte[] CODE = name("code");
    private static final byte[] SENTENCE = name("sentence");
    private static final byte[] DESCRIPTION = name("description");
    private static final byte[] EXONS = name("exons");
    private static final byte[] NOTATION = name("notation");
    private static final byte[] FIRST = name("first");
    private static final byte[] SECOND = name("second");
    private static final byte[] INSERTED = name("inserted");
    private static final byte[] INSERTED_FROM = name("insertedFrom");
    private static final byte[] HOMOLOGY = name("homology");
    private static final byte[] HOMOLOGY_BASES = name("homologyBases");
    private static final byte[] PRECISION = name("precision");
    private static final byte[] UNCERTAINTY = name("uncertainty");
    private static final byte[] CONTIG = name("contig");
    private static final byte[] POSITION = name("position");
    private static final byte[] KEPT = name("kept");
    private static final byte[] BASE = name("base");
    private static final byte[] END = name("end");
    private static final byte[] BASES = name("bases");
    private static final byte[] PARTS = name("parts");
    private static final byte[] GENE = name("gene");
    private static final byte[] TRANSCRIPT = name("transcript");
    private static final byte[] STRAND = name("strand");
    private static final byte[] SITE = name("site");
    private static final byte[] KEEPS = name("keeps");
    private static final byte[] MID_EXON = name("midExon");
    private static final byte[] KINASE = name("kinase");
    private static final byte[] DOMAINS = name("domains");

    private final JsonBytes bytes = new JsonBytes();
    private final JsonLine others = new JsonLine();
    private final OutcomeJson outcomes = new OutcomeJson(others);
    private final EndJson ends = new EndJson(others);
    private final BiConsumer<JsonBytes, AlleleEntry> allele = this::allele;
    private final BiConsumer<JsonBytes, FindingEntry> finding = this::finding;
    private final BiConsumer<JsonBytes, OutcomeEntry> outcome = outcomes::outcome;

    /** Writes a record, without a line end. */
    void write(RecordEntry entry, OutputStream out) throws IOException {
        record(bytes, entry);
        bytes.moveTo(out);
    }

    private void record(JsonBytes json, RecordEntry entry) {
        json.open()
                .number(RECORD, entry.record())
                .number(LINE, entry.line())
                .textIfAny(ID, entry.id())
                .numberIfAny(SAME_EVENT_AS, entry.sameEventAs())
                .listIfAny(REMARKS, entry.remarks(), JsonBytes::addText)
                .textIfAny(STANDING, entry.standing())
                .listIfAny(ALLELES, entry.alleles(), allele)
                .close();
    }

    private void allele(JsonBytes json, AlleleEntry allele) {
        json.open()
                .text(STATES, allele.states())
                .textIfAny(WHY, allele.why())
                .textIfAny(DETAIL, allele.detail())
                .listIfAny(FINDINGS, allele.findings(), finding)
                .close();
    }

    /** Calls first, without a fold, as each of its functions would have to be made for every one of them. */
    private void finding(JsonBytes json, FindingEntry finding) {
        if (finding instanceof CallEntry call) {
            call(json, call);
            return;
        }
        finding.fold(call -> call(json, call), end -> loneEnd(json, end), places -> twoPlaces(json, places));
    }

    private JsonBytes call(JsonBytes json, CallEntry call) {
        json.open()
                .number(CALL, call.call())
                .number(TIER, call.tier())
                .text(TIER_MEANING, call.tierMeaning())
                .text(NAME, call.name())
                .text(CLASS, call.rearrangement());
        junction(json.name(JUNCTION), call.junction());
        if (call.support().told()) {
            others.accept(json.name(SUPPORT), call.support());
        }
        outcomes.outcome(json.name(OUTCOME), call.outcome());
        json.list(OTHER_GENES, call.otherGenes(), outcome)
                .truth(KNOWN_PAIR, call.knownPair())
                .list(RECIPROCAL_OF, call.reciprocalOf(), others)
                .list(DEPENDS_ON_TRANSCRIPT, call.dependsOnTranscript(), JsonBytes::addText)
                .listIfAny(TRANSCRIPT_PAIRS, call.transcriptPairs(), others)
                .textIfAny(VICC, call.vicc())
                .text(HGVS, call.hgvs());
        laboratory(json.name(LABORATORY), call.laboratory());
        json.text(TEXT, call.text()).list(REASONS, call.reasons(), RecordJson::reason);
        if (call.reads().told()) {
            others.accept(json.name(READS), call.reads());
        }
        return json.close();
    }

    private static void junction(JsonBytes json, JunctionEntry junction) {
        json.open();
        breakend(json.name(FIRST), junction.first());
        breakend(json.name(SECOND), junction.second());
        json.text(INSERTED, junction.inserted())
                .textIfAny(INSERTED_FROM, junction.insertedFrom())
                .number(HOMOLOGY, junction.homology())
                .textIfAny(HOMOLOGY_BASES, junction.homologyBases())
                .text(PRECISION, junction.precision())
                .number(UNCERTAINTY, junction.uncertainty())
                .close();
    }

    private static void breakend(JsonBytes json, BreakendEntry breakend) {
        json.open()
                .text(CONTIG, breakend.contig())
                .number(POSITION, breakend.position())
                .text(KEPT, breakend.kept())
                .textIfAny(BASE, breakend.base())
                .close();
    }

    private static void laboratory(JsonBytes json, LaboratoryEntry laboratory) {
        json.open()
                .text(DESCRIPTION, laboratory.description())
                .textIfAny(EXONS, laboratory.exons())
                .text(NOTATION, laboratory.notation())
                .close();
    }

    private static void reason(JsonBytes json, ReasonEntry reason) {
        json.open().text(CODE, reason.code()).text(SENTENCE, reason.sentence()).close();
    }

    private JsonBytes loneEnd(JsonBytes json, LoneEndEntry lone) {
        json.open().number(CALL, lone.call()).text(NAME, lone.name());
        ends.end(json.name(END), lone.end());
        return json.textIfAny(BASES, lone.bases())
                .list(PARTS, lone.parts(), RecordJson::part)
                .text(TEXT, lone.text())
                .close();
    }

    private static void part(JsonBytes json, PartEntry part) {
        json.open().text(GENE, part.gene()).text(TRANSCRIPT, part.transcript()).text(KEEPS, part.keeps());
        OutcomeJson.exons(json.name(EXONS), part.exons());
        json.truth(MID_EXON, part.midExon());
        OutcomeJson.kinase(json.name(KINASE), part.kinase());
        json.list(DOMAINS, part.domains(), OutcomeJson::domain).close();
    }

    private JsonBytes twoPlaces(JsonBytes json, TwoPlacesEntry places) {
        json.open().number(CALL, places.call()).text(NAME, places.name());
        place(json.name(FIRST), places.first());
        place(json.name(SECOND), places.second());
        return json.text(TEXT, places.text()).close();
    }

    private void place(JsonBytes json, PlaceEntry place) {
        json.open()
                .text(GENE, place.gene())
                .text(TRANSCRIPT, place.transcript())
                .text(STRAND, place.strand());
        ends.site(json.name(SITE), place.site());
        json.text(CONTIG, place.contig()).number(POSITION, place.position()).close();
    }
}
