package org.kinfuse.forms;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.kinfuse.genome.Side;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.EndEntry;
import org.kinfuse.report.OutcomeEntry;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.SiteEntry;
import org.kinfuse.report.SupportEntry;

/**
 * The columns of {@code data_sv.txt}. Source: the documentation of cBioPortal, "File formats", section "Structural variant
 * data". Site 1 is the 5' partner, site 2 the 3' partner; what is not known is empty.
 */
enum CbioportalColumn {
    SAMPLE_ID("Sample_Id", row -> row.run.sample().text()),
    SV_STATUS("SV_Status", row -> "SOMATIC"),
    SITE1_HUGO_SYMBOL("Site1_Hugo_Symbol", row -> row.sites.one().gene()),
    SITE1_REGION_NUMBER("Site1_Region_Number", row -> number(row.sites.one().site())),
    SITE1_REGION("Site1_Region", row -> region(row.sites.one().site())),
    SITE1_CHROMOSOME("Site1_Chromosome", row -> chromosome(row.sites.one())),
    SITE1_POSITION("Site1_Position", row -> Integer.toString(row.sites.one().position())),
    SITE1_DESCRIPTION("Site1_Description", row -> row.sites.one().site().text()),
    SITE2_HUGO_SYMBOL("Site2_Hugo_Symbol", row -> row.sites.other().gene()),
    SITE2_REGION_NUMBER("Site2_Region_Number", row -> number(row.sites.other().site())),
    SITE2_REGION("Site2_Region", row -> region(row.sites.other().site())),
    SITE2_CHROMOSOME("Site2_Chromosome", row -> chromosome(row.sites.other())),
    SITE2_POSITION("Site2_Position", row -> Integer.toString(row.sites.other().position())),
    SITE2_DESCRIPTION("Site2_Description", row -> row.sites.other().site().text()),
    SITE2_EFFECT_ON_FRAME("Site2_Effect_On_Frame", row -> row.effectOnFrame()),
    NCBI_BUILD("NCBI_Build", row -> "GRCh37"),
    CLASS("Class", row -> row.call.rearrangement().toUpperCase(Locale.ROOT)),
    TUMOR_SPLIT_READ_COUNT("Tumor_Split_Read_Count", row -> row.count(SupportEntry::splitReads)),
    TUMOR_PAIRED_END_READ_COUNT("Tumor_Paired_End_Read_Count", row -> row.count(SupportEntry::discordantPairs)),
    TUMOR_VARIANT_COUNT("Tumor_Variant_Count", row -> row.count(SupportEntry::uniqueFragments)),
    NORMAL_VARIANT_COUNT("Normal_Variant_Count", row -> text(row.call.support().normalFragments())),
    EVENT_INFO("Event_Info", row -> row.call.laboratory().description()),
    CONNECTION_TYPE("Connection_Type", row -> end(row.sites.one()) + "to" + end(row.sites.other())),
    BREAKPOINT_TYPE("Breakpoint_Type", row -> row.call.junction().precision().toUpperCase(Locale.ROOT)),
    ANNOTATION("Annotation", row -> row.call.laboratory().notation()),
    DNA_SUPPORT("DNA_Support", row -> row.run.material().equals("dna") ? "Yes" : "No"),
    RNA_SUPPORT("RNA_Support", row -> row.run.material().equals("rna") ? "Yes" : "No"),
    SV_LENGTH("SV_Length", row -> row.length()),
    COMMENTS("Comments", row -> "tier " + row.call.tier() + ". " + row.call.text());

    private static final String UPSTREAM = "upstream";

    private final String header;
    private final Function<Row, String> value;

    CbioportalColumn(String header, Function<Row, String> value) {
        this.header = header;
        this.value = value;
    }

    String header() {
        return header;
    }

    String cell(Row row) {
        return value.apply(row);
    }

    /** A call of a run. */
    record Row(RunFacts run, CallEntry call, CallSites sites) {
        /** The portal takes a row only if it names a gene. */
        boolean namesAGene() {
            return !sites.one().gene().isEmpty() || !sites.other().gene().isEmpty();
        }

        private String count(ToIntFunction<SupportEntry> count) {
            return call.support().told() ? Integer.toString(count.applyAsInt(call.support())) : "";
        }

        private String effectOnFrame() {
            if (!(call.outcome() instanceof OutcomeEntry.Transcript transcript)) {
                return "";
            }
            String frame = transcript.reading().frame();
            return switch (frame) {
                case "in-frame" -> "In_frame";
                case "out-of-frame" -> "Out-of-frame";
                default -> frame;
            };
        }

        private String length() {
            return sites.one().contig().equals(sites.other().contig())
                    ? Integer.toString(Math.abs(call.junction().second().position()
                            - call.junction().first().position()))
                    : "";
        }
    }

    /** The portal's own spelling: without {@code chr}. */
    private static String chromosome(EndEntry end) {
        return end.contig().replaceFirst("^chr", "").replaceFirst("^M$", "MT");
    }

    /** Which end of the kept piece of the forward strand is joined, as DELLY writes it. */
    private static String end(EndEntry end) {
        return end.kept().equals(Side.LEFT.word()) ? "3" : "5";
    }

    private static String number(SiteEntry site) {
        if (site instanceof SiteEntry.InExon exon) {
            return Integer.toString(exon.exon());
        }
        return site instanceof SiteEntry.InIntron intron ? Integer.toString(intron.intron()) : "";
    }

    private static String region(SiteEntry site) {
        if (site.text().startsWith("5-UTR")) {
            return "5_Prime_UTR";
        }
        if (site.text().startsWith("3-UTR")) {
            return "3_Prime_UTR";
        }
        if (site instanceof SiteEntry.InExon) {
            return "Exon";
        }
        if (site instanceof SiteEntry.InIntron) {
            return "Intron";
        }
        return site instanceof SiteEntry.Outside outside && outside.end().equals(UPSTREAM) ? "Promoter" : "";
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
