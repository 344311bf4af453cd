package org.kinfuse.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kinfuse.benchmark.Verdicts.Left;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.simulate.Event;
import org.kinfuse.simulate.Hg19;

@DisplayName("The verdict on calls")
class VerdictsTest {
    private static final TrueJunction FUSION =
            truth(Event.Kind.FUSION, new Adjacency(at("chr2", 1000, Side.LEFT), at("chr9", 5000, Side.LEFT), "", 3));
    private static final TrueJunction DELETION = truth(
            Event.Kind.GERMLINE_DELETION,
            new Adjacency(at("chr3", 1000, Side.LEFT), at("chr3", 3000, Side.RIGHT), "", 0));
    private static final TrueJunction ELEMENT = truth(
            Event.Kind.MOBILE_ELEMENT,
            new Adjacency(at("chr4", 1000, Side.RIGHT), at("chr4", 1010, Side.LEFT), "GGCCGGGCGCGG", 0));
    private static final TrueJunction SPLICE = truth(
            Event.Kind.SPLICED_COPY, new Adjacency(at("chr5", 1000, Side.LEFT), at("chr5", 2000, Side.RIGHT), "", 0));
    private static final TrueJunction NEXT_SPLICE = truth(
            Event.Kind.SPLICED_COPY, new Adjacency(at("chr5", 2100, Side.LEFT), at("chr5", 4000, Side.RIGHT), "", 0));
    private static final List<TrueJunction> TRUTH = List.of(FUSION, DELETION, ELEMENT, SPLICE, NEXT_SPLICE);

    @Test
    void isExactAtEveryPlaceToWhichTheJunctionSlidesAndNowhereElse() {
        for (int slide = -1; slide <= 4; slide++) {
            CalledJunction call =
                    call(at("chr2", 1000 + slide, Side.LEFT), at("chr9", 5000 - slide, Side.LEFT), Precision.PRECISE);

            assertThat(Verdicts.on(TRUTH, List.of(call)).found()).containsEntry(FUSION, call);
            assertThat(call.isExact(FUSION.adjacency())).isEqualTo(slide >= 0 && slide <= 3);
        }
        assertThat(call(at("chr2", 1003, Side.LEFT), at("chr9", 5000, Side.LEFT), Precision.IMPRECISE)
                        .isExact(FUSION.adjacency()))
                .isTrue();
        assertThat(call(at("chr2", 1003, Side.LEFT), at("chr9", 5001, Side.LEFT), Precision.PRECISE)
                        .isExact(FUSION.adjacency()))
                .isFalse();
    }

    @Test
    void asksForBothEndsAndBothSides() {
        assertThat(leftOf(call(at("chr2", 1000, Side.RIGHT), at("chr9", 5000, Side.LEFT), Precision.PRECISE)))
                .isEqualTo(Left.FALSE);
        assertThat(leftOf(call(at("chr2", 1000, Side.LEFT), at("chr9", 5100, Side.LEFT), Precision.PRECISE)))
                .isEqualTo(Left.FALSE);
        assertThat(leftOf(call(at("chr2", 1000, Side.LEFT), at("chr8", 5000, Side.LEFT), Precision.PRECISE)))
                .isEqualTo(Left.FALSE);
    }

    @Test
    void forgivesAnImpreciseCallTheLengthOfAFragment() {
        CalledJunction near = call(at("chr2", 600, Side.LEFT), at("chr9", 5400, Side.LEFT), Precision.IMPRECISE);
        CalledJunction far = call(at("chr2", 400, Side.LEFT), at("chr9", 5000, Side.LEFT), Precision.IMPRECISE);

        assertThat(Verdicts.on(TRUTH, List.of(near)).found()).containsEntry(FUSION, near);
        assertThat(leftOf(far)).isEqualTo(Left.FALSE);
    }

    @Test
    void letsTheNearestCallFindTheJunctionAndCallsTheOtherARepeat() {
        CalledJunction near = call(at("chr2", 1001, Side.LEFT), at("chr9", 4999, Side.LEFT), Precision.PRECISE);
        CalledJunction far = call(at("chr2", 990, Side.LEFT), at("chr9", 5000, Side.LEFT), Precision.PRECISE);

        Verdicts verdicts = Verdicts.on(TRUTH, List.of(far, near));

        assertThat(verdicts.found()).containsEntry(FUSION, near);
        assertThat(verdicts.left()).containsExactly(new Verdicts.Remaining(far, Left.SAID_TWICE));
    }

    @Test
    void tellsWhatIsInheritedOrSpilledFromWhatIsFalse() {
        assertThat(leftOf(call(at("chr3", 1002, Side.LEFT), at("chr3", 3000, Side.RIGHT), Precision.PRECISE)))
                .isEqualTo(Left.GERMLINE);
        assertThat(leftOf(call(at("chr4", 1010, Side.LEFT), at("chr7", 77, Side.LEFT), Precision.PRECISE)))
                .isEqualTo(Left.MOBILE_ELEMENT);
        assertThat(leftOf(call(at("chr5", 1000, Side.LEFT), at("chr5", 4003, Side.RIGHT), Precision.PRECISE)))
                .isEqualTo(Left.SPLICED_COPY);
        assertThat(leftOf(call(at("chr5", 1000, Side.LEFT), at("chr6", 4000, Side.RIGHT), Precision.PRECISE)))
                .isEqualTo(Left.FALSE);
    }

    private static Left leftOf(CalledJunction call) {
        return Verdicts.on(TRUTH, List.of(call)).left().get(0).what();
    }

    private static TrueJunction truth(Event.Kind kind, Adjacency adjacency) {
        return new TrueJunction("event", kind, "translocation", adjacency, 0.1, 5);
    }

    private static CalledJunction call(Breakend first, Breakend second, Precision precision) {
        return new CalledJunction(Adjacency.joining(first, second, ""), precision, "tier 1");
    }

    private static Breakend at(String contig, int position, Side kept) {
        return new Breakend(Hg19.contig(contig), position, kept);
    }
}
