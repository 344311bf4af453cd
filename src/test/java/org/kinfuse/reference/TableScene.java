package org.kinfuse.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.kinfuse.genome.GenomeBuild;

/**
 * A small set of public tables on hg19 that fit together, each of which a test may replace:
 *
 * <pre>
 *   KIN  NM_000001 chr1 +  exons 1001-1100, 2001-2100, 3001-3101; coding 1011-3011: 90 + 100 + 11 = 201 bases, 66 residues
 *   KIN  NM_000002 chr1 +  the same without exon 2
 *   REV  NM_000003 chrX -  exons 1: 5101-5200, 2: 5001-5050; coding 5011-5190: 90 + 40 = 130 bases, 42 residues and a base
 *   NON  NR_000004 chr1 +  one exon 9001-9100
 * </pre>
 */
public final class TableScene {
    static final String KIN_1 = gene("NM_000001", "chr1", "+", "1010", "3011", "1000,2000,3000,", "1100,2100,3101,")
            + "KIN\tcmpl\tcmpl\t0,0,1,";
    static final String KIN_2 =
            gene("NM_000002", "chr1", "+", "1010", "3011", "1000,3000,", "1100,3101,") + "KIN\tcmpl\tcmpl\t0,0,";
    static final String REV =
            gene("NM_000003", "chrX", "-", "5010", "5190", "5000,5100,", "5050,5200,") + "REV\tcmpl\tcmpl\t0,0,";
    static final String NON = gene("NR_000004", "chr1", "+", "9100", "9100", "9000,", "9100,") + "NON\tunk\tunk\t-1,";
    static final String FLAGS_HEADER =
            "transcript\tgene\tucsc_version\tncbi105_version\tncbi105_flag\tmane_grch38\tmsk_impact";
    static final String KINASES_HEADER = "Chr\tStart\tEnd\tStrand\tEnsembl_geneID\tEnsembl_transcriptID"
            + "\tRefseq_transcriptID\tEnsembl_proteinID\tHUGO\tKinase_domain_Type\tExon_start\tExon_end\tAA_start\tAA_end"
            + "\tcDNA_start\tcDNA_end";
    /** Residues 11 to 40 of NM_000001: bases 31 to 120, positions 1041 to 2030. */
    static final String KINASE = "1\t1041\t2030\t+\tE\tE\tNM_000001\tE\tKIN\tPF07714\texon1\texon2\t11\t40\t31\t120";

    private final Path folder;
    private final Map<PublicTable, List<String>> lines = new EnumMap<>(PublicTable.class);

    /** Tables that will lie in a folder. */
    public TableScene(Path folder) {
        this.folder = folder;
        with(PublicTable.GENES, KIN_1, KIN_2, REV, NON, KIN_1.replace("chr1", "chr6_apd_hap1"));
        with(
                PublicTable.FLAGS,
                FLAGS_HEADER,
                "NM_000001\tKIN\t3\t2\tMANE Select\tNM_000001.4\t",
                "NM_000003\tREV\t\t7\tRefSeq Select\t\t",
                "NR_000004\tNON\t\t\t\t\t");
        with(
                PublicTable.DOMAINS,
                "NM_000001\tKIN\t66\t5\t45\tPKc_like\tcl09925",
                "NM_000001\tKIN\t66\t50\t60\tSH2\tcd00173");
        with(PublicTable.KINASES, KINASES_HEADER, KINASE);
        with(
                PublicTable.MSK_PANEL,
                "Panel\tHUGO\tLookup_Transcript\tReported_Transcript",
                "cv6\tKIN\tNM_000001.4\tNM_000001");
        with(
                PublicTable.MSK_ALL,
                "IsPanel\tDescription\tGene\tLookup_Transcript\tReported_Transcript",
                "0\tNA\tREV\tNM_000003.1\tNM_000003");
        with(
                PublicTable.CYTOBANDS,
                "#chrom\tchromStart\tchromEnd\tname\tgieStain",
                "chr1\t0\t2300000\tp36.33\tgneg",
                "chr1_x\t0\t10\tp1\tgneg");
        with(PublicTable.CHROM_SIZES, sizes());
        with(PublicTable.KNOWN_PAIRS, "KIN,REV", "REV,KIN", "ERG,TMPRSS2");
        with(PublicTable.EXCLUDED, "chr1\t0\t10000\ttelomere", "1\t0\t10000\ttelomere", "chrM", "hs37d5");
        with(PublicTable.HG38_GENES, KIN_1.replace("\tKIN\t", "\tOLDKIN\t"), REV, NON.replace("NR_000004", "NR_9"));
        with(PublicTable.MANE, "#enst_id\tgene_name\trefseq_id", "ENST1\tNEWREV\tNM_000003.2");
    }

    private static String gene(
            String name, String contig, String strand, String cdsStart, String cdsEnd, String starts, String ends) {
        String[] all = ends.split(",", -1);
        return String.join(
                        "\t",
                        "585",
                        name,
                        contig,
                        strand,
                        starts.substring(0, starts.indexOf(',')),
                        all[all.length - 2],
                        cdsStart,
                        cdsEnd,
                        Integer.toString(all.length - 1),
                        starts,
                        ends,
                        "0")
                + "\t";
    }

    private static String[] sizes() {
        return OwnTables.buildNamed("hg19").sequences().stream()
                .map(sequence -> sequence.contig() + "\t" + sequence.length())
                .toArray(String[]::new);
    }

    /** The build of the tables, hg19. */
    static GenomeBuild build() {
        return OwnTables.buildNamed("hg19");
    }

    /** Replaces a table. */
    TableScene with(PublicTable table, String... newLines) {
        lines.put(table, List.of(newLines));
        return this;
    }

    /** Replaces one line of a table. */
    public TableScene replacing(PublicTable table, int line, String newLine) {
        List<String> changed = new ArrayList<>(lines.getOrDefault(table, List.of()));
        changed.set(line - 1, newLine);
        lines.put(table, changed);
        return this;
    }

    /** Writes all tables as plain text and says where. */
    public Map<PublicTable, Path> write() {
        Map<PublicTable, Path> paths = new EnumMap<>(PublicTable.class);
        for (PublicTable table : PublicTable.values()) {
            paths.put(table, plain(table));
        }
        return paths;
    }

    /** Writes one table as plain text. */
    Path plain(PublicTable table) {
        return write(table, ".txt", Files::newOutputStream);
    }

    /** Writes one table compressed, under a name that does not say so. */
    Path compressed(PublicTable table) {
        return write(table, ".dat", file -> new GZIPOutputStream(Files.newOutputStream(file)));
    }

    private interface Opening {
        OutputStream open(Path file) throws IOException;
    }

    private Path write(PublicTable table, String ending, Opening opening) {
        Path file = folder.resolve(table.option() + ending);
        try (OutputStream stream = opening.open(file)) {
            String text = String.join("\n", lines.getOrDefault(table, List.of()));
            stream.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
