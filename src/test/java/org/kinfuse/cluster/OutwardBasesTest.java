package org.kinfuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutwardBasesTest {
    /** The letter that most votes have at a place, the first of equals, N without any. */
    private static char mostVoted(List<String> votes, int place) {
        char most = 'N';
        long best = 0;
        for (char letter : new char[] {'A', 'C', 'G', 'T'}) {
            long count = votes.stream()
                    .filter(vote -> vote.length() > place && vote.charAt(place) == letter)
                    .count();
            if (count > best) {
                best = count;
                most = letter;
            }
        }
        return most;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void eachPlaceReadsWhatMostVotesRead(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            List<String> votes = new ArrayList<>();
            int longest = 0;
            for (int count = 1 + random.nextInt(4); count > 0; count--) {
                StringBuilder vote = new StringBuilder();
                String letters = random.nextBoolean() ? "ACGT" : "ACGTNRacgt=";
                for (int length = random.nextInt(12); length > 0; length--) {
                    vote.append(letters.charAt(random.nextInt(letters.length())));
                }
                votes.add(vote.toString());
                longest = Math.max(longest, vote.length());
            }
            StringBuilder expected = new StringBuilder();
            for (int place = 0; place < longest; place++) {
                expected.append(mostVoted(votes, place));
            }
            assertThat(OutwardBases.majority(
                                    votes.stream().map(OutwardBases::new).toList())
                            .bases())
                    .as("%s", votes)
                    .isEqualTo(expected.toString());
        }
    }
}
