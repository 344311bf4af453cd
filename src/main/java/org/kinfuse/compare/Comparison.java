package org.kinfuse.compare;

import java.util.List;

/**
 * What comes of a comparison.
 *
 * @param answers one for each expectation in each sample it concerns, and one for each call that nobody expected
 */
public record Comparison(List<Answer> answers) {
    /** Copies the list. */
    public Comparison {
        answers = List.copyOf(answers);
    }

    /** Whether all is as expected. */
    public boolean holds() {
        return answers.stream().noneMatch(answer -> answer.verdict().isFault());
    }

    int count(Verdict verdict) {
        return (int)
                answers.stream().filter(answer -> answer.verdict() == verdict).count();
    }
}
