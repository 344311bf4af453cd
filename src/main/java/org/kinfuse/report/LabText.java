package org.kinfuse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinfuse.fuse.Frame;
import org.kinfuse.fuse.Outcome.Product;
import org.kinfuse.genome.Rearrangement;

/**
 * A rearrangement in the sentences that a clinical laboratory prints.
 *
 * <pre>
 *   The LMNA - NTRK1 fusion involves LMNA exons 1 - 2 and NTRK1 exons 11 - 17. The fusion is predicted to be in frame
 *   and includes the kinase domain of NTRK1.
 * </pre>
 *
 * <p>A frame is mentioned where it is kept and no exon is cut; the {@linkplain LabDescription description} has the
 * others. What laboratories add on significance, on further testing and on other isoforms is left out: it does not
 * follow from the rearrangement.
 */
final class LabText {
    private LabText() {}

    static String of(LabEvent event, LabWord word) {
        if (event.type() == Rearrangement.UNCHANGED) {
            return "The breakpoints are neighbours in the reference: nothing is rearranged.";
        }
        Optional<NamedAlteration> named = NamedAlteration.of(event);
        return named.isPresent() ? named.get().sentence() : String.join(" ", sentences(event, word));
    }

    private static List<String> sentences(LabEvent event, LabWord word) {
        List<String> sentences = new ArrayList<>();
        sentences.add(whatHappened(event, word));
        switch (event.kind()) {
            case FUSION -> {
                add(cutExons(event, List.of(event.one(), event.other()), GeneName.SHOWN), sentences);
                add(event.product().flatMap(LabText::frameAndKinase), sentences);
            }
            case INTRAGENIC -> {
                add(cutExons(event, List.of(event.one(), event.other()), GeneName.LEFT_OUT), sentences);
                add(kinaseConcerned(event), sentences);
            }
            case ONE_GENE -> {
                if (event.type() != Rearrangement.TRANSLOCATION) {
                    add(cutExons(event, List.of(event.one()), GeneName.LEFT_OUT), sentences);
                    add(kinaseConcerned(event), sentences);
                }
            }
            case TWO_GENES, NO_GENE -> {}
        }
        return sentences;
    }

    private static void add(Optional<String> part, List<String> parts) {
        if (part.isPresent()) {
            parts.add(part.get());
        }
    }

    private static String whatHappened(LabEvent event, LabWord word) {
        String type = aOrAn(event.type());
        return switch (event.kind()) {
            case FUSION -> fusion(event, word);
            case INTRAGENIC ->
                rearrangement(event.one().gene()) + "an intragenic "
                        + event.type().word() + concerning(event) + LabPosition.of(event) + ".";
            case ONE_GENE -> rearrangement(event.one().gene()) + type + concerning(event) + LabPosition.of(event) + ".";
            case TWO_GENES ->
                rearrangement(event.one().gene() + " - " + event.other().gene()) + type + concerning(event)
                        + LabPosition.of(event) + ".";
            case NO_GENE ->
                "The rearrangement is " + type + " with breakpoints at "
                        + SiteText.of(event.one().place()) + " and "
                        + SiteText.of(event.other().place()) + ".";
        };
    }

    private static String rearrangement(String genes) {
        return "The " + genes + " rearrangement is ";
    }

    private static String concerning(LabEvent event) {
        return switch (event.type()) {
            case DELETION, DUPLICATION, INVERSION, UNCHANGED -> " of ";
            case INSERTION -> " in ";
            case TRANSLOCATION ->
                event.kind() == LabEvent.Kind.TWO_GENES ? " with breakpoints in " : " with a breakpoint in ";
        };
    }

    private static String fusion(LabEvent event, LabWord word) {
        Product product = event.product().orElseThrow();
        String genes = product.five().gene() + " - " + product.three().gene();
        String five =
                product.five().gene() + " " + LabPosition.exons(product.five().exons());
        String three =
                product.three().gene() + " " + LabPosition.exons(product.three().exons());
        return switch (word) {
            case FUSION -> "The " + genes + " fusion involves " + five + " and " + three + ".";
            case REARRANGEMENT ->
                rearrangement(genes) + aOrAn(event.type()) + " that results in a fusion of " + five + " to " + three
                        + ".";
        };
    }

    /** Whether the gene is named with its exon. */
    private enum GeneName {
        SHOWN,
        LEFT_OUT
    }

    private static Optional<String> cutExons(LabEvent event, List<LabEnd> ends, GeneName name) {
        List<String> cut = new ArrayList<>();
        for (LabEnd end : ends) {
            Optional<Integer> exon = event.cutExon(end);
            if (exon.isPresent()) {
                cut.add(
                        switch (name) {
                            case SHOWN -> end.gene() + " exon " + exon.get();
                            case LEFT_OUT -> "exon " + exon.get();
                        });
            }
        }
        return switch (cut.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("One of the breakpoints is within " + cut.get(0) + ".");
            default -> Optional.of("The breakpoints are within " + cut.get(0) + " and " + cut.get(1) + ".");
        };
    }

    private static Optional<String> frameAndKinase(Product product) {
        boolean inFrame = !product.midExon() && product.reading().verdict().frame() == Frame.IN_FRAME;
        List<String> parts = new ArrayList<>(2);
        if (inFrame) {
            parts.add("is predicted to be in frame");
        }
        add(LabKinase.kept(product), parts);
        return parts.isEmpty() ? Optional.empty() : Optional.of("The fusion " + String.join(" and ", parts) + ".");
    }

    private static Optional<String> kinaseConcerned(LabEvent event) {
        return LabKinase.within(event.between(), event.one().requireTranscript())
                .map(kinase -> "The rearrangement " + kinase + ".");
    }

    private static String aOrAn(Rearrangement type) {
        return switch (type) {
            case INVERSION, INSERTION, UNCHANGED -> "an " + type.word();
            case DELETION, DUPLICATION, TRANSLOCATION -> "a " + type.word();
        };
    }
}
