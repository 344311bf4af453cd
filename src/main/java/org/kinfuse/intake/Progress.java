package org.kinfuse.intake;

/** Hears how far a reading has come. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress NONE = records -> {};

    /**
     * Called now and then while a file is read, on the reading thread.
     *
     * @param records records read so far
     */
    void read(long records);
}
