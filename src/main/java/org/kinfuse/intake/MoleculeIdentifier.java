package org.kinfuse.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kinfuse.evidence.Fragment;

/**
 * Where a file keeps the molecular identifier (UMI) of a read: random bases or a number that all copies of one molecule
 * share. Reads of one place with different identifiers come from different molecules.
 *
 * <p>The two strands of a duplex molecule carry its two identifiers in opposite order, {@code ACG-TTA} and
 * {@code TTA-ACG}, or a strand behind a slash, {@code 17/A} and {@code 17/B}: both are one molecule.
 */
public enum MoleculeIdentifier {
    /** It is not asked for: molecules are told by their ends alone. */
    NONE,
    /** Tag RX: the bases as sequenced, or as corrected (SAM optional fields specification). */
    RX,
    /** Tag MI: a name for the molecule, given when reads were grouped. */
    MI,
    /** The last part of the read's name, behind its last colon, if it is made of bases only. */
    NAME;

    /** The lower-case word that users type. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A hash of a read's identifier; {@link Fragment#NO_IDENTIFIER} if it has none. */
    long of(Alignment read) {
        if (this == NONE) {
            return Fragment.NO_IDENTIFIER;
        }
        return text(read)
                .filter(text -> !text.isBlank())
                .map(MoleculeIdentifier::ofEitherStrand)
                .map(NameHash::of)
                .orElse(Fragment.NO_IDENTIFIER);
    }

    private Optional<String> text(Alignment read) {
        return switch (this) {
            case NONE -> Optional.empty();
            case RX -> read.text('R', 'X');
            case MI -> read.text('M', 'I');
            case NAME -> lastPart(read.name());
        };
    }

    private static Optional<String> lastPart(String name) {
        String last = name.substring(name.lastIndexOf(':') + 1);
        boolean isBases = last.length() < name.length() && last.matches("[ACGTNacgtn]+([-+_][ACGTNacgtn]+)?");
        return isBases ? Optional.of(last) : Optional.empty();
    }

    private static String ofEitherStrand(String text) {
        if (text.endsWith("/A") || text.endsWith("/B")) {
            return text.substring(0, text.length() - 2);
        }
        String[] parts = text.split("[-+_]", -1);
        Arrays.sort(parts);
        return String.join("-", parts);
    }
}
