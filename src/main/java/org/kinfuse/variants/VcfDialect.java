package org.kinfuse.variants;

import java.util.List;
import java.util.Locale;

/**
 * Callers whose files differ from the specification in ways that their records alone do not show. Each convention and
 * where it is known from: docs/variant-dialects.md.
 */
enum VcfDialect {
    /** The VCF specification, or a dialect that each record shows by itself. */
    SPECIFICATION,
    /** Counts shared bases at both ends of a junction and states neither them nor inserted ones. */
    LUMPY,
    /** The same, and its CT says nothing about inversions. */
    NOVOBREAK;

    /** The dialect of a file with the given header lines. */
    static VcfDialect of(List<String> header) {
        boolean unknownLength = false;
        boolean connection = false;
        for (String line : header) {
            String words = line.toLowerCase(Locale.ROOT);
            if (words.startsWith("##source=lumpy")) {
                return LUMPY;
            }
            if (words.contains("novobreak")) {
                return NOVOBREAK;
            }
            unknownLength |= words.startsWith("##info=<id=unknown_len,");
            connection |= words.startsWith("##info=<id=ct,");
        }
        // Files that lost their source line: no other caller declares both.
        return unknownLength && connection ? NOVOBREAK : SPECIFICATION;
    }
}
