package org.kinfuse.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kinfuse.GoldenFile;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.locate.Locator;
import org.kinfuse.reference.ReferenceBundle;

/**
 * Every picture on the page of rules is what the program makes of the two breakends above it, with the gene models of
 * hg19.
 */
class FusionRulesPageTest {
    private static final String PAGE = "docs/how-fusions-are-read.md";

    /** A block of code that starts with two breakends and, at will, the bases between them; the rest is the picture. */
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?m)^```\\n((chr\\S+) (chr\\S+)(?: inserted ([ACGT]+))?( with --fasta)?)\\n((?s:.*?))^```$");

    private static final int INSERTED = 4;
    private static final int WITH_BASES = 5;
    private static final int CASES = 16;

    private final ReferenceBundle bundle = ReferenceBundle.hg19();
    private final Interpreter interpreter =
            new Interpreter(new Locator(bundle.genes()), TranscriptPreference.MSK, bundle.knownPairs()::contains);

    @Test
    void everyPictureIsWhatTheProgramSays() throws IOException {
        holds(example -> example.group(WITH_BASES) == null ? drawn(example, interpreter) : example.group());
    }

    @Test
    void everyPictureWithBasesIsWhatTheProgramSays() throws IOException {
        assumeTrue(RealSequence.isThere(), "the sequence is not at hand");
        Interpreter reading = interpreter.readingWith(new Translator(new RealSequence()));

        holds(example -> example.group(WITH_BASES) == null ? example.group() : drawn(example, reading));
    }

    private static void holds(Function<MatchResult, String> drawing) throws IOException {
        String page = Files.readString(Path.of(PAGE));

        GoldenFile.of(PAGE)
                .holds(EXAMPLE.matcher(page).replaceAll(example -> Matcher.quoteReplacement(drawing.apply(example))));
    }

    @Test
    void everyCaseHasItsPicture() throws IOException {
        List<String> sections = List.of(Files.readString(Path.of(PAGE)).split("(?m)^## (?=\\d)"));

        assertThat(sections).hasSize(CASES + 1);
        for (int number = 1; number <= CASES; number++) {
            assertThat(sections.get(number)).startsWith(number + ". ").containsPattern(EXAMPLE);
        }
    }

    private String drawn(MatchResult example, Interpreter interpreter) {
        String inserted = example.group(INSERTED) == null ? "" : example.group(INSERTED);
        Adjacency adjacency = Adjacency.joining(breakend(example.group(2)), breakend(example.group(3)), inserted);
        List<String> lines = new ArrayList<>(List.of(example.group(1), ""));
        lines.addAll(FusionPicture.of(interpreter.interpret(adjacency)));
        return "```\n" + String.join("\n", lines) + "\n```";
    }

    private Breakend breakend(String text) {
        String[] parts = text.split(":", -1);
        return new Breakend(
                bundle.build().contig(parts[0]).orElseThrow(),
                Integer.parseInt(parts[1]),
                Side.valueOf(parts[2].toUpperCase(Locale.ROOT)));
    }
}
