package org.kinfuse.intake;

/**
 * How many reads lie where they were meant to.
 *
 * @param reads reads that were looked at, each once
 * @param onTarget those of them whose primary alignment touches a target or its padding; 0 if no targets are known
 */
public record TargetShare(long reads, long onTarget) {
    /** @throws IllegalArgumentException if more reads lie on target than there are */
    public TargetShare {
        if (onTarget < 0 || onTarget > reads) {
            throw new IllegalArgumentException(onTarget + " of " + reads + " reads cannot lie on target");
        }
    }
}
