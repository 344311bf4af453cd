package org.kinfuse.judge;

import org.kinfuse.fuse.FrameVerdict;
import org.kinfuse.fuse.Outcome;

/** The rules of the tiers, on biology alone. */
final class Tiering {
    private Tiering() {}

    static Tier tier(Outcome outcome, Call.KnownPair knownPair) {
        return outcome.fold(new Outcome.Cases<Tier>() {
            @Override
            public Tier product(Outcome.Product product) {
                return ofProduct(product, knownPair);
            }

            @Override
            public Tier noProduct(Outcome.NoProduct noProduct) {
                return Tier.FIVE;
            }
        });
    }

    /** An end outside genes needs a splice over the distance, which is a guess: it never makes tiers 1 and 2. */
    private static Tier ofProduct(Outcome.Product product, Call.KnownPair knownPair) {
        if (product.leavesExonsUnchanged()) {
            return Tier.FIVE;
        }
        if (KinaseStatus.of(product) != KinaseStatus.RETAINED) {
            return Tier.FOUR;
        }
        boolean inside =
                product.five().end().isInside() && product.three().end().isInside();
        if (!inside) {
            return knownPair == Call.KnownPair.KNOWN ? Tier.THREE : Tier.FOUR;
        }
        return switch (product.reading().verdict().frame()) {
            case IN_FRAME, PROMOTER_SWAP -> product.midExon() ? Tier.THREE : functional(knownPair);
            case OUT_OF_FRAME, UNDECIDED, STOP_BEFORE_JUNCTION -> Tier.THREE;
            case NOT_CODING ->
                product.reading().verdict().why() == FrameVerdict.Why.FIVE_PRIME_KEEPS_STOP ? Tier.FOUR : Tier.THREE;
        };
    }

    private static Tier functional(Call.KnownPair knownPair) {
        return switch (knownPair) {
            case KNOWN -> Tier.ONE;
            case NOT_KNOWN -> Tier.TWO;
        };
    }
}
