package org.kinfuse.variants;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinfuse.genome.Side;

/** What POS and END of a symbolic allele stand for. Sources: docs/variant-dialects.md. */
enum VcfConvention {
    /** The specification: the base before the event, and its last base. */
    SPECIFICATION {
        @Override
        int ownPosition(int position, Side kept) {
            return kept == Side.LEFT ? position : position + 1;
        }

        @Override
        int matePosition(int end, Side kept) {
            return kept == Side.LEFT ? end : end + 1;
        }
    },
    /** Records with CT: the last kept base of each end, whatever side is kept. */
    KEPT_BASES {
        @Override
        int ownPosition(int position, Side kept) {
            return position;
        }

        @Override
        int matePosition(int end, Side kept) {
            return end;
        }
    },
    /** DELLY since 1.1.7: the last kept base, and the base before the last kept one, whatever side is kept. */
    KEPT_BASE_AND_BASE_BEFORE {
        @Override
        int ownPosition(int position, Side kept) {
            return position;
        }

        @Override
        int matePosition(int end, Side kept) {
            return end + 1;
        }
    };

    private static final Pattern DELLY_VERSION = Pattern.compile("EMBL\\.DELLYv(\\d+)\\.(\\d+)\\.(\\d+)");

    /** The convention of a record. */
    static VcfConvention of(VcfInfo info) {
        if (!info.has("CT")) {
            return SPECIFICATION;
        }
        return info.value("SVMETHOD").map(VcfConvention::isLateDelly).orElse(false)
                ? KEPT_BASE_AND_BASE_BEFORE
                : KEPT_BASES;
    }

    private static boolean isLateDelly(String method) {
        Matcher matcher = DELLY_VERSION.matcher(method);
        if (!matcher.lookingAt()) {
            return false;
        }
        int major = Integer.parseInt(matcher.group(1));
        int minor = Integer.parseInt(matcher.group(2));
        int patch = Integer.parseInt(matcher.group(3));
        return major > 1 || (major == 1 && (minor > 1 || (minor == 1 && patch >= 7)));
    }

    /** The last kept base of the record's own end. */
    abstract int ownPosition(int position, Side kept);

    /** The last kept base of the other end. */
    abstract int matePosition(int end, Side kept);
}
