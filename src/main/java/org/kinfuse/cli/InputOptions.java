package org.kinfuse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinfuse.genome.BadInput;
import org.kinfuse.report.SampleName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What {@code call} reads and where it writes. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class InputOptions {
    private static final Path STANDARD_INPUT = Path.of("-");

    @Parameters(
            paramLabel = "FILE",
            description =
                    "Reads aligned to hg19 (GRCh37): BAM, CRAM (with --fasta) or SAM, sorted or not; '-' for standard input.")
    private Path file = STANDARD_INPUT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder for the outputs; it is made if need be. Default: the folder you are in.")
    private Path output = Path.of("");

    @Option(
            names = "--sample",
            paramLabel = "NAME",
            converter = SampleNameConverter.class,
            description =
                    "Name of the sample. Default: the one that the read groups of FILE name, else the name of FILE without its extension.")
    private @Nullable SampleName sample;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing on standard error but errors.")
    private boolean quiet;

    /** How much is told on standard error. */
    enum Volume {
        /** Errors only. */
        QUIET,
        /** What each stage left over, too. */
        USUAL
    }

    Path file() {
        return file;
    }

    Path output() {
        return output;
    }

    Volume volume() {
        return quiet ? Volume.QUIET : Volume.USUAL;
    }

    Optional<SampleName> sample() {
        return Optional.ofNullable(sample);
    }

    /** Where the reads come from. */
    enum Source {
        /** A file. */
        FILE,
        /** Standard input. */
        STANDARD_INPUT
    }

    Source source() {
        return file.equals(STANDARD_INPUT) ? Source.STANDARD_INPUT : Source.FILE;
    }

    /** The name of the file without its folders, or {@code -}. */
    String fileName() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** The size of the file in bytes; 0 where it is no regular file and has none. */
    long fileSize() {
        try {
            return source() == Source.FILE && Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new BadInput(file + " was there and is not any more: it was expected to stay.", e);
        }
    }

    /** Refuses what cannot begin the name of a file. */
    static final class SampleNameConverter implements ITypeConverter<SampleName> {
        @Override
        public SampleName convert(String text) {
            try {
                return new SampleName(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
