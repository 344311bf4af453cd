package org.kinfuse.intake;

/**
 * A 64-bit hash of read names, on which fragments are told apart.
 *
 * <p>FNV-1a (Fowler, Noll and Vo, 64 bits) followed by the finishing mix of MurmurHash3 (Appleby), which spreads names
 * that differ only in their last digits over all bits. With 10^8 names the chance that any two share a value is about
 * 3 in 10,000 (n^2 / 2^65).
 */
final class NameHash {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long hash = FNV_OFFSET;

    static long of(String name) {
        NameHash hash = new NameHash();
        for (int i = 0; i < name.length(); i++) {
            hash.add(name.charAt(i));
        }
        return hash.value();
    }

    /** Adds the next letter of the name. */
    void add(char letter) {
        hash = (hash ^ letter) * FNV_PRIME;
    }

    /** The hash of the letters that were added. */
    long value() {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
