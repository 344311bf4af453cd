package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;

/**
 * A file that was read before and whose places those of the next one are compared with: both must be aligned to the same
 * contigs. The mitochondrion does not matter, since files of one build have different ones; nor do contigs beside those of
 * the build.
 *
 * @param name what messages call it, empty if there is none
 * @param contigs its contigs of the build
 */
record Companion(String name, List<Contig> contigs) {
    static final Companion NONE = new Companion("", List.of());

    private static final String MITOCHONDRION = "chrM";
    private static final int MOST_NAMED = 5;

    Companion {
        contigs = List.copyOf(contigs);
    }

    /**
     * Makes sure that another file has the same contigs.
     *
     * @throws BadInput if it does not, naming both files
     */
    void requireAlike(String otherName, List<Contig> others) {
        if (name.isEmpty()) {
            return;
        }
        List<Contig> lacking = without(contigs, others);
        List<Contig> extra = without(others, contigs);
        if (!lacking.isEmpty() || !extra.isEmpty()) {
            List<String> differences = new ArrayList<>();
            if (!lacking.isEmpty()) {
                differences.add("it lacks " + named(lacking));
            }
            if (!extra.isEmpty()) {
                differences.add("it has " + named(extra) + " besides");
            }
            throw new BadInput(otherName + " has other contigs than " + name + ", with which it is compared: "
                    + String.join(", ", differences) + "; expected files aligned to the same reference");
        }
    }

    /** The same fault of another file, told with the name of this one. */
    BadInput told(BadInput fault) {
        return name.isEmpty()
                ? fault
                : new BadInput(
                        fault.getMessage() + "; expected the reference of " + name + ", with which it is compared",
                        fault);
    }

    private static List<Contig> without(List<Contig> some, List<Contig> others) {
        return some.stream()
                .filter(contig -> !others.contains(contig))
                .filter(contig -> !contig.name().equals(MITOCHONDRION))
                .toList();
    }

    private static String named(List<Contig> contigs) {
        String first = contigs.stream().limit(MOST_NAMED).map(Contig::name).collect(Collectors.joining(", "));
        return contigs.size() > MOST_NAMED ? first + " and " + (contigs.size() - MOST_NAMED) + " more" : first;
    }
}
