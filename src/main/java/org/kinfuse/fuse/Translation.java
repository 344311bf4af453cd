package org.kinfuse.fuse;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The protein of one reading of a fusion, read from the bases.
 *
 * @param messenger bases of the spliced transcript, capitals
 * @param junction offset in the messenger of the first base behind the 5' part: inserted or of the 3' partner
 * @param start offset of the first base of the first codon
 * @param protein residues from the first codon up to the first stop, which is not part of it
 * @param stop offset of the first stop codon, or nothing if none follows
 * @param verdict the frame, told by what is read
 * @param decay whether the messenger is likely to be destroyed
 */
public record Translation(
        String messenger, int junction, int start, String protein, OptionalInt stop, FrameVerdict verdict, Decay decay)
        implements Spelling {

    /** Whether a messenger is likely to be destroyed by nonsense-mediated decay. */
    public enum Decay {
        /** The stop codon lies more than 50 bases before the last splice. */
        LIKELY,
        /** It does not, or there is no stop codon. */
        UNLIKELY
    }

    @Override
    public Optional<Translation> translation() {
        return Optional.of(this);
    }

    /**
     * Number of the residue whose codon holds the first base behind the 5' part, from 1; nothing if the junction lies
     * before the first codon.
     */
    public OptionalInt junctionResidue() {
        return junction < start ? OptionalInt.empty() : OptionalInt.of((junction - start) / 3 + 1);
    }
}
