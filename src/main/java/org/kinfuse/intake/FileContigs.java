package org.kinfuse.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinfuse.genome.Contig;

/** The contigs of a file, by their place in its header and by name. */
final class FileContigs {
    private final List<FileContig> byIndex;
    private final Map<String, FileContig> byName;
    /** By place in the header, for those of the build; of the others, no position lies on the build. */
    private final int[] lastInBuild;

    private final List<Optional<Contig>> known;

    /** @param inHeaderOrder the contigs as the header lists them */
    FileContigs(List<FileContig> inHeaderOrder) {
        this.byIndex = List.copyOf(inHeaderOrder);
        this.byName = new HashMap<>();
        for (FileContig contig : byIndex) {
            byName.put(contig.name(), contig);
        }
        this.known = byIndex.stream().map(FileContig::inBuild).toList();
        this.lastInBuild = byIndex.stream()
                .mapToInt(contig -> contig.inBuild().isPresent() ? contig.length() : 0)
                .toArray();
    }

    /**
     * The contig at a place of the header.
     *
     * @param index from 0
     * @throws MalformedRecord if the header has no such place
     */
    FileContig at(int index) {
        if (index < 0 || index >= byIndex.size()) {
            throw new MalformedRecord("it lies on contig number " + index + " of a header with " + byIndex.size());
        }
        return byIndex.get(index);
    }

    /**
     * Whether two positions lie on a contig of the build.
     *
     * @param index place of the contig in the header, from 0; what is none is not in the build
     * @param lower the lower position
     * @param upper the upper position
     */
    boolean isInBuild(int index, int lower, int upper) {
        return index >= 0 && index < lastInBuild.length && lower >= 1 && upper <= lastInBuild[index];
    }

    /**
     * The contig of the build at a place of the header.
     *
     * @param index from 0, of a contig on which {@link #isInBuild} found a position
     */
    Contig inBuild(int index) {
        return known.get(index).orElseThrow();
    }

    /** Those of the build, in genome order. */
    List<Contig> inBuild() {
        return byIndex.stream()
                .flatMap(contig -> contig.inBuild().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The contig of a name, or nothing if the header does not list it. */
    Optional<FileContig> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
