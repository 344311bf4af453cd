package org.kinfuse.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.evidence.LibraryProfile;

class ClusterSettingsTest {

    @ParameterizedTest(name = "{8}")
    @CsvSource({
        "-1, 4, 0.25, 50, 2, 10, 0.1, 1000, alignerTolerance is 0 or more",
        "10, 0, 0.25, 50, 2, 10, 0.1, 1000, distinctFragments is 1 or more",
        "10, 4, 1.01, 50, 2, 10, 0.1, 1000, distinctShare is a share from 0 to 1",
        "10, 4, NaN,  50, 2, 10, 0.1, 1000, distinctShare is a share from 0 to 1",
        "10, 4, 0.25, -1, 2, 10, 0.1, 1000, minimumSpan is 0 or more",
        "10, 4, 0.25, 50, 0, 10, 0.1, 1000, minimumFragments is 1 or more",
        "10, 4, 0.25, 50, 2, 0,  0.1, 1000, clipBases is 1 or more",
        "10, 4, 0.25, 50, 2, 10, -.1, 1000, clipMismatchShare is a share from 0 to 1",
        "10, 4, 0.25, 50, 2, 10, 0.1, 0,    fallbackFragment is 1 or more",
    })
    void aValueOutOfItsRangeIsRefused(
            int tolerance,
            int distinct,
            double share,
            int span,
            int fragments,
            int clip,
            double mismatches,
            int fallback,
            String message) {
        assertThatThrownBy(() ->
                        new ClusterSettings(tolerance, distinct, share, span, fragments, clip, mismatches, fallback))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aFragmentReachesAsFarBeyondTheMaximumAsTheMaximumLiesBeyondTheMedian() {
        Reach reach = Reach.of(new LibraryProfile(200, 250, 100, 10_000), ClusterSettings.DEFAULT);

        assertThat(reach.fragment()).isEqualTo(300);
        assertThat(reach.logLikelihood(200)).isZero();
        assertThat(reach.logLikelihood(219)).isBetween(-0.5, -0.45);
        assertThat(reach.logLikelihood(181)).isEqualTo(reach.logLikelihood(219));
    }

    @Test
    void lengthsTellNothingWithoutConcordantPairs() {
        Reach reach = Reach.of(new LibraryProfile(0, 0, 100, 0), ClusterSettings.DEFAULT);

        assertThat(reach.fragment()).isEqualTo(1000);
        assertThat(reach.logLikelihood(900)).isZero();
    }
}
