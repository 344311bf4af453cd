package org.kinfuse.report;

import org.kinfuse.fuse.Outcome;
import org.kinfuse.genome.Rearrangement;
import org.kinfuse.judge.Call;
import org.kinfuse.locate.Place;

/**
 * The short name of a call.
 *
 * <pre>
 *   LMNA::NTRK1                 two genes in one transcript, 5' first, as HGNC writes a fusion
 *   EGFR deletion               one gene
 *   ALK - EML4 inversion        no transcript: genes in genome order, "intergenic" where there is none near
 *   EGFR unchanged              neighbours in the reference, which make no fusion
 * </pre>
 */
final class CallName {
    private CallName() {}

    static String of(Call call) {
        Rearrangement type = Rearrangement.of(call.rearrangement().adjacency());
        return call.interpretation().headline().fold(new Outcome.Cases<String>() {
            @Override
            public String product(Outcome.Product product) {
                String five = product.five().gene();
                String three = product.three().gene();
                if (product.withinOneGene()) {
                    return five + " " + type.word();
                }
                return type == Rearrangement.UNCHANGED ? five + " - " + three + " " + type.word() : five + "::" + three;
            }

            @Override
            public String noProduct(Outcome.NoProduct noProduct) {
                String first = gene(noProduct.first());
                String second = gene(noProduct.second());
                return (first.equals(second) ? first : first + " - " + second) + " " + type.word();
            }
        });
    }

    private static String gene(Place place) {
        return place.located().map(end -> end.transcript().gene()).orElse("intergenic");
    }
}
