package org.kinfuse.report;

import static org.kinfuse.report.JsonBytes.name;

import java.util.function.BiConsumer;
import org.kinfuse.report.OutcomeEntry.DomainEntry;
import org.kinfuse.report.OutcomeEntry.ExonsEntry;
import org.kinfuse.report.OutcomeEntry.KinaseEntry;
import org.kinfuse.report.OutcomeEntry.ReadingEntry;

/** The fields of an outcome as {@link RecordJson} writes them, in the order of its records. */
final class OutcomeJson {
    private static final byte[] KIND = name("kind");
    private static final byte[] WHY = name("why");
    private static final byte[] FIRST = name("first");
    private static final byte[] SECOND = name("second");
    private static final byte[] LAST = name("last");
    private static final byte[] FIVE = name("five");
    private static final byte[] THREE = name("three");
    private static final byte[] LINKER = name("linker");
    private static final byte[] MID_EXON = name("midExon");
    private static final byte[] FRAME_METHOD = name("frameMethod");
    private static final byte[] READING = name("reading");
    private static final byte[] ALTERNATIVES = name("alternatives");
    private static final byte[] KINASE = name("kinase");
    private static final byte[] DOMAINS = name("domains");
    private static final byte[] WAY = name("way");
    private static final byte[] FIVE_EXONS = name("fiveExons");
    private static final byte[] THREE_EXONS = name("threeExons");
    private static final byte[] FIVE_OFFSET = name("fiveOffset");
    private static final byte[] THREE_OFFSET = name("threeOffset");
    private static final byte[] FIVE_LAST = name("fiveLast");
    private static final byte[] THREE_FIRST = name("threeFirst");
    private static final byte[] FRAME = name("frame");
    private static final byte[] FRAME_WHY = name("frameWhy");
    private static final byte[] TRANSLATION = name("translation");
    private static final byte[] NOT_TRANSLATED = name("notTranslated");
    private static final byte[] STATUS = name("status");
    private static final byte[] DOMAIN = name("domain");
    private static final byte[] GENE = name("gene");
    private static final byte[] TRANSCRIPT = name("transcript");
    private static final byte[] NAME = name("name");
    private static final byte[] IDENTIFIER = name("identifier");
    private static final byte[] FIRST_RESIDUE = name("firstResidue");
    private static final byte[] LAST_RESIDUE = name("lastResidue");
    private static final byte[] KEPT_RESIDUES = name("keptResidues");
    private static final byte[] PERCENT = name("percent");
    private static final byte[] FATE = name("fate");

    private final JsonLine others;
    private final EndJson ends;
    private final BiConsumer<JsonBytes, ReadingEntry> reading = this::reading;

    /** @param others writes what is rare */
    OutcomeJson(JsonLine others) {
        this.others = others;
        this.ends = new EndJson(others);
    }

    void outcome(JsonBytes json, OutcomeEntry outcome) {
        outcome.fold(new OutcomeEntry.Cases<JsonBytes>() {
            @Override
            public JsonBytes transcript(OutcomeEntry.Transcript transcript) {
                return made(json, transcript);
            }

            @Override
            public JsonBytes none(OutcomeEntry.None none) {
                json.open().text(KIND, none.kind()).text(WHY, none.why());
                ends.end(json.name(FIRST), none.first());
                ends.end(json.name(SECOND), none.second());
                return json.close();
            }
        });
    }

    private JsonBytes made(JsonBytes json, OutcomeEntry.Transcript transcript) {
        json.open().text(KIND, transcript.kind());
        ends.end(json.name(FIVE), transcript.five());
        ends.end(json.name(THREE), transcript.three());
        json.textIfAny(LINKER, transcript.linker())
                .truth(MID_EXON, transcript.midExon())
                .text(FRAME_METHOD, transcript.frameMethod());
        reading(json.name(READING), transcript.reading());
        json.list(ALTERNATIVES, transcript.alternatives(), reading);
        kinase(json.name(KINASE), transcript.kinase());
        return json.list(DOMAINS, transcript.domains(), OutcomeJson::domain).close();
    }

    private void reading(JsonBytes json, ReadingEntry reading) {
        json.open().text(WAY, reading.way());
        exons(json.name(FIVE_EXONS), reading.fiveExons());
        exons(json.name(THREE_EXONS), reading.threeExons());
        json.numberUnlessZero(FIVE_OFFSET, reading.fiveOffset())
                .numberUnlessZero(THREE_OFFSET, reading.threeOffset())
                .number(FIVE_LAST, reading.fiveLast())
                .number(THREE_FIRST, reading.threeFirst())
                .text(FRAME, reading.frame())
                .text(FRAME_WHY, reading.frameWhy())
                .listIfAny(TRANSLATION, reading.translation(), others)
                .textIfAny(NOT_TRANSLATED, reading.notTranslated())
                .close();
    }

    static void exons(JsonBytes json, ExonsEntry exons) {
        json.open().number(FIRST, exons.first()).number(LAST, exons.last()).close();
    }

    static void kinase(JsonBytes json, KinaseEntry kinase) {
        json.open()
                .text(STATUS, kinase.status())
                .listIfAny(DOMAIN, kinase.domain(), OutcomeJson::domain)
                .close();
    }

    static void domain(JsonBytes json, DomainEntry domain) {
        json.open()
                .text(GENE, domain.gene())
                .text(TRANSCRIPT, domain.transcript())
                .text(NAME, domain.name())
                .text(IDENTIFIER, domain.identifier())
                .truth(KINASE, domain.kinase())
                .number(FIRST_RESIDUE, domain.firstResidue())
                .number(LAST_RESIDUE, domain.lastResidue())
                .number(KEPT_RESIDUES, domain.keptResidues())
                .number(PERCENT, domain.percent())
                .text(FATE, domain.fate())
                .close();
    }
}
