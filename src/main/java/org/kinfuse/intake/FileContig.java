package org.kinfuse.intake;

import java.util.Optional;
import org.kinfuse.genome.Contig;

/** A contig as the header of a file lists it. */
sealed interface FileContig {
    /** Its name in the file. */
    String name();

    /** Its length as the header says. */
    int length();

    /** A number that no other contig of the file has. */
    int identityRank();

    /** The contig of the genome build that it is, or nothing if it lies outside the build. */
    Optional<Contig> inBuild();

    /**
     * A contig of the build.
     *
     * @param name its name in the file
     * @param length its length
     * @param contig the contig of the build
     */
    record Known(String name, int length, Contig contig) implements FileContig {
        @Override
        public int identityRank() {
            return contig.rank();
        }

        @Override
        public Optional<Contig> inBuild() {
            return Optional.of(contig);
        }
    }

    /**
     * A contig besides those of the build: a decoy, HLA, unplaced sequence.
     *
     * @param name its name in the file
     * @param length its length
     * @param identityRank a number beyond all ranks of the build
     */
    record Outside(String name, int length, int identityRank) implements FileContig {
        @Override
        public Optional<Contig> inBuild() {
            return Optional.empty();
        }
    }
}
