package org.kinfuse.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program itself; all it does is done by its commands. */
@Command(
        name = "kinfuse",
        versionProvider = ProgramVersion.class,
        header = {"Finds gene fusions in aligned DNA reads and says what each one does to the protein.", ""},
        description = {
            "",
            "For hg19 (GRCh37), offline: which exons are joined, whether the reading frame goes on, and whether a kinase "
                    + "domain is kept. For research use only.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kinfuse call tumour.bam -o out   fusions of a BAM file, into the folder out",
            "  kinfuse annotate sv.vcf -o out   what the rearrangements of a VCF do to genes",
            "  kinfuse explain LMNA::NTRK1      which joins of two genes are in frame",
            "  kinfuse help call                what that command can do"
        })
@SuppressWarnings("UnusedVariable") // picocli reads its options
final class KinfuseCommand {
    private static final String SHORT_VERSION = "-V";
    private static final String LONG_VERSION = "--version";

    /** The words that ask for the version. */
    static final List<String> VERSION = List.of(SHORT_VERSION, LONG_VERSION);

    @Option(
            names = {SHORT_VERSION, LONG_VERSION},
            versionHelp = true,
            description = "Print the version.")
    private boolean version;
}
