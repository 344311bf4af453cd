package org.kinfuse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinfuse.explain.Question;
import org.kinfuse.explain.QuestionText;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code explain} is asked, and in which form it answers. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class ExplainOptions {
    private static final Pattern READS = Pattern.compile("\\.(bam|cram|sam)$", Pattern.CASE_INSENSITIVE);

    @Parameters(
            arity = "1..*",
            paramLabel = "LOCUS",
            description =
                    "A file of reads to ask (BAM, CRAM, SAM or '-' for standard input), if a sample is asked. Then two places, the 5' partner first: CONTIG:POSITION:SIDE, where the position is the last base "
                            + "that is kept and the side left or right ('+' and '-' for short); GENE:intronN; GENE:exonN, its "
                            + "end in the 5' partner and its start in the 3' partner; GENE:exonN+74, bases downstream of that; "
                            + "GENE:c.513+74. For GENE an accession will do. Or two genes alone, as GENE::GENE.")
    private List<String> loci = new ArrayList<>();

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    /** In which form to answer. */
    enum Form {
        /** Lines for a person. */
        TEXT,
        /** For programs. */
        JSON
    }

    Form form() {
        return json ? Form.JSON : Form.TEXT;
    }

    /** The file of reads that is asked; nothing if the question is one of biology. */
    Optional<InputFile> reads() {
        return Optional.of(loci.get(0)).filter(ExplainOptions::isFile).map(word -> new InputFile(Path.of(word)));
    }

    private static boolean isFile(String word) {
        return word.equals("-")
                || READS.matcher(word).find()
                || (!word.isEmpty() && Files.isRegularFile(Path.of(word)));
    }

    /** @throws UsageProblem if the words are malformed */
    Question question() {
        try {
            return QuestionText.read(reads().isPresent() ? loci.subList(1, loci.size()) : loci);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem(String.valueOf(e.getMessage()), e);
        }
    }
}
