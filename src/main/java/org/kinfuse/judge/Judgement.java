package org.kinfuse.judge;

import java.util.List;

/**
 * All answers for one sample.
 *
 * @param calls in order of tier, then support, then position
 * @param rejections in order of position
 */
public record Judgement(List<Call> calls, List<Rejection> rejections) {
    /** Copies the lists. */
    public Judgement {
        calls = List.copyOf(calls);
        rejections = List.copyOf(rejections);
    }
}
