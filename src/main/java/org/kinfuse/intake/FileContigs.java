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

    /** @param inHeaderOrder the contigs as the header lists them */
    FileContigs(List<FileContig> inHeaderOrder) {
        this.byIndex = List.copyOf(inHeaderOrder);
        this.byName = new HashMap<>();
        for (FileContig contig : byIndex) {
            byName.put(contig.name(), contig);
        }
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

    /** All, in the order of the header. */
    List<FileContig> all() {
        return byIndex;
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
