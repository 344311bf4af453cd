package org.kinfuse.intake;

/** Which evidence of a file is handed on. */
public enum EvidenceKept {
    /** All of it. */
    ALL,
    /**
     * That of fragments near which another one may tell of the same break, and of the others no more than which junction
     * they show: nothing that two fragments show gets lost, and memory does not grow with the chimeras of a library.
     */
    WITH_COMPANY,
    /** The same where clips at one end of a pair are laid upon the reference at its other end: they are company, too. */
    WITH_COMPANY_ON_REFERENCE
}
