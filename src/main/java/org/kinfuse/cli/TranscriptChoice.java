package org.kinfuse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kinfuse.genes.Accession;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.reference.AccessionListReader;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What {@code --transcripts} asks for.
 *
 * @param preference whose choice makes the headline
 * @param listing which pairs of transcripts are told of
 * @param own the accessions of the user's own list, none if there is no such list
 */
record TranscriptChoice(TranscriptPreference preference, Listing listing, List<Accession> own) {
    private static final String EVERY_PAIR = "all";

    /** Which pairs of transcripts are told of. */
    enum Listing {
        /** The preferred ones. */
        HEADLINES,
        /** All. */
        EVERY_PAIR
    }

    /** The choice where none is made. */
    static final TranscriptChoice DEFAULT = of(TranscriptPreference.MSK);

    private static TranscriptChoice of(TranscriptPreference preference) {
        return new TranscriptChoice(preference, Listing.HEADLINES, List.of());
    }

    /** The same choice behind accessions that are named otherwise, which are not told of where no model has them. */
    TranscriptChoice naming(List<Accession> named) {
        List<Accession> all = Stream.concat(named.stream(), own.stream()).toList();
        return named.isEmpty() ? this : new TranscriptChoice(preference.behind(preference.name(), all), listing, own);
    }

    /** What outputs call it. */
    String word() {
        return switch (listing) {
            case HEADLINES -> preference.name();
            case EVERY_PAIR -> EVERY_PAIR;
        };
    }

    /** Reads a word, or else a file. */
    static final class Converter implements ITypeConverter<TranscriptChoice> {
        @Override
        public TranscriptChoice convert(String text) {
            String word = text.toLowerCase(Locale.ROOT);
            if (word.equals(TranscriptPreference.MSK.name())) {
                return of(TranscriptPreference.MSK);
            }
            if (word.equals(TranscriptPreference.MANE.name())) {
                return of(TranscriptPreference.MANE);
            }
            if (word.equals(EVERY_PAIR)) {
                return new TranscriptChoice(TranscriptPreference.MSK, Listing.EVERY_PAIR, List.of());
            }
            Path file = Path.of(text);
            if (!Files.exists(file)) {
                throw new TypeConversionException("'" + text + "' is neither msk, mane or all nor a file");
            }
            List<Accession> own = AccessionListReader.read(file);
            TranscriptPreference preference = TranscriptPreference.MSK.behind(String.valueOf(file.getFileName()), own);
            return new TranscriptChoice(preference, Listing.HEADLINES, own);
        }
    }

    /** The words of the command line. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of(TranscriptPreference.MSK.name(), TranscriptPreference.MANE.name(), EVERY_PAIR)
                    .iterator();
        }
    }
}
