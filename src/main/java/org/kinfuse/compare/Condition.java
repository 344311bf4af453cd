package org.kinfuse.compare;

/** What a cell of a call must hold. */
interface Condition {
    /**
     * Whether it does.
     *
     * @param cell as the table of calls has it; a dot where nothing is told
     */
    boolean holds(String cell);

    /** What is asked for, as it is printed. */
    String words();
}
