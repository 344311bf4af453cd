package org.kinfuse.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.kinfuse.genome.BadInput;

/** The sequence that CRAM files are compressed against, as far as the user gave one. */
sealed interface CramFasta {
    /**
     * The FASTA file.
     *
     * @param cram what messages call the CRAM that needs it
     * @throws BadInput if the user gave none
     */
    Path neededBy(String cram);

    /** What the user chose. */
    static CramFasta of(Optional<Path> path) {
        return path.<CramFasta>map(Given::new).orElse(Choice.NOT_GIVEN);
    }

    /** A file. */
    record Given(Path path) implements CramFasta {
        @Override
        public Path neededBy(String cram) {
            return path;
        }
    }

    /** No file. */
    enum Choice implements CramFasta {
        /** The user gave none, and most CRAM files need one. */
        NOT_GIVEN;

        @Override
        public Path neededBy(String cram) {
            throw new BadInput(
                    cram + " is compressed against a reference sequence: give that sequence with --fasta FILE");
        }
    }
}
