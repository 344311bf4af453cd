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

    private NameHash() {}

    static long of(String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
