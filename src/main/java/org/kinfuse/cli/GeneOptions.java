package org.kinfuse.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinfuse.genes.TranscriptPreference;
import picocli.CommandLine.Option;

/** Which genes and transcripts {@code call} speaks of. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class GeneOptions {
    @Option(
            names = "--transcripts",
            paramLabel = "LIST",
            completionCandidates = Lists.class,
            defaultValue = "msk",
            description = "Whose choice of transcript counts the exons: ${COMPLETION-CANDIDATES}. All transcripts are "
                    + "compared, and what depends on the choice is told. Default: ${DEFAULT-VALUE}.")
    private TranscriptPreference transcripts = TranscriptPreference.MSK;

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description =
                    "A bundle of gene models made by 'kinfuse reference build'. Default: the one of this program.")
    private @Nullable Path reference;

    TranscriptPreference transcripts() {
        return transcripts;
    }

    Optional<Path> reference() {
        return Optional.ofNullable(reference);
    }

    static String word(TranscriptPreference preference) {
        return preference.name().toLowerCase(Locale.ROOT);
    }

    /** The lists in the words of the command line. */
    static final class Lists implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(TranscriptPreference.values())
                    .map(GeneOptions::word)
                    .iterator();
        }
    }
}
