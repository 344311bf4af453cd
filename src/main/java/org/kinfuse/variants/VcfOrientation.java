package org.kinfuse.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinfuse.genome.Side;

/**
 * Which sides of its two ends a record without brackets keeps: CT of DELLY and others, STRANDS of LUMPY, Sniffles and
 * SURVIVOR, STRAND of cuteSV, the flags INV3 and INV5 of Manta.
 *
 * @param own the side of the end at POS that survives
 * @param mate the side of the other end that survives
 */
record VcfOrientation(Side own, Side mate) {
    /** The left junction of an inversion: both ends keep what lies left of them. */
    static final VcfOrientation BOTH_LEFT = new VcfOrientation(Side.LEFT, Side.LEFT);

    /** The right junction of an inversion. */
    static final VcfOrientation BOTH_RIGHT = new VcfOrientation(Side.RIGHT, Side.RIGHT);

    /**
     * All orientations that a record states, in a fixed order; empty if none.
     *
     * @throws VariantProblem if CT is none of 3to5, 5to3, 3to3, 5to5, NtoN
     */
    static List<VcfOrientation> all(VcfInfo info) {
        if (info.has("INV3") || info.has("INV5")) {
            List<VcfOrientation> flags = new ArrayList<>();
            if (info.has("INV3")) {
                flags.add(BOTH_LEFT);
            }
            if (info.has("INV5")) {
                flags.add(BOTH_RIGHT);
            }
            return flags;
        }
        Optional<String> connection = info.value("CT");
        return connection.isPresent()
                ? ofConnection(connection.get())
                : ofSigns(info.anyValue("STRANDS", "STRAND").orElse(""));
    }

    /** Connection types: the 3' end of a segment is joined where its left side is kept, the 5' end where its right. */
    private static List<VcfOrientation> ofConnection(String connection) {
        return switch (connection) {
            case "3to5" -> List.of(new VcfOrientation(Side.LEFT, Side.RIGHT));
            case "5to3" -> List.of(new VcfOrientation(Side.RIGHT, Side.LEFT));
            case "3to3" -> List.of(BOTH_LEFT);
            case "5to5" -> List.of(BOTH_RIGHT);
            case "NtoN" -> List.of();
            default ->
                throw new VariantProblem(
                        "INFO CT",
                        "expected 3to5, 5to3, 3to3, 5to5 or NtoN, found " + VariantNumber.quoted(connection));
        };
    }

    /** Pairs of signs, each with a count or without, as in {@code ++:12,--:0}: those that no read supports do not count. */
    private static List<VcfOrientation> ofSigns(String strands) {
        List<VcfOrientation> found = new ArrayList<>();
        for (int i = 0; i + 1 < strands.length(); i++) {
            if (isSign(strands.charAt(i)) && isSign(strands.charAt(i + 1))) {
                VcfOrientation pair = new VcfOrientation(side(strands.charAt(i)), side(strands.charAt(i + 1)));
                if (!strands.startsWith(":0", i + 2) && !found.contains(pair)) {
                    found.add(pair);
                }
                i++;
            }
        }
        return found;
    }

    private static boolean isSign(char character) {
        return character == '+' || character == '-';
    }

    private static Side side(char sign) {
        return sign == '+' ? Side.LEFT : Side.RIGHT;
    }
}
