package org.kinfuse.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.evidence.VariantStatement.Absence;
import org.kinfuse.evidence.VariantStatement.Joined;
import org.kinfuse.evidence.VariantStatement.Missing;
import org.kinfuse.evidence.VariantStatement.NoJunction;
import org.kinfuse.genome.Side;

/**
 * Reads symbolic alleles: {@code <DEL>}, {@code <DUP>}, {@code <INV>}, {@code <TRA>} and their like.
 *
 * <p>By the specification POS is the base before the event and END its last base:
 *
 * <pre>
 *   DEL   POS:left joins END+1:right        ...P|pppE|...
 *   DUP   POS+1:right joins END:left
 *   INV   POS:left joins END:left, and POS+1:right joins END+1:right
 * </pre>
 */
final class VcfSymbolic {
    private final VariantPlacing placing;

    /** @param placing joins ends */
    VcfSymbolic(VariantPlacing placing) {
        this.placing = placing;
    }

    /** Whether the allele is symbolic. */
    static boolean isOne(String alt) {
        return alt.startsWith("<") && alt.endsWith(">");
    }

    /**
     * @param site the record
     * @param alt the allele, in angle brackets
     * @param index its number among the alternate alleles, from 0
     * @param support the reads that the record counts
     * @throws VariantProblem if what the allele needs in INFO is missing or malformed
     */
    VariantStatement read(VcfSite site, String alt, int index, Support support) {
        String symbol = alt.substring(1, alt.length() - 1).toUpperCase(Locale.ROOT);
        return switch (kind(symbol)) {
            case "DEL" -> span(site, new VcfOrientation(Side.LEFT, Side.RIGHT), index, support);
            case "DUP" -> span(site, new VcfOrientation(Side.RIGHT, Side.LEFT), index, support);
            case "INV" -> inversion(site, index, support);
            case "TRA", "CTX", "BND" -> translocation(site, alt, support);
            case "INS" -> new NoJunction(Absence.INSERTION, alt);
            case "CNV" -> new NoJunction(Absence.COPY_NUMBER, alt);
            case "DUP:DISPERSED", "DUP:INT" -> new NoJunction(Absence.DISPERSED_DUPLICATION, alt);
            case "*", "NON_REF" -> new NoJunction(Absence.NO_ALTERNATE, alt);
            default -> new NoJunction(Absence.UNKNOWN_SYMBOL, alt);
        };
    }

    /** The symbol without its subtypes, unless these change what is joined. */
    private static String kind(String symbol) {
        if (symbol.startsWith("DUP:DISPERSED") || symbol.startsWith("DUP:INT")) {
            return symbol.startsWith("DUP:INT") ? "DUP:INT" : "DUP:DISPERSED";
        }
        int colon = symbol.indexOf(':');
        String type = colon < 0 ? symbol : symbol.substring(0, colon);
        // <CN0>, <CN2>...: copy numbers of the 1000 Genomes Project.
        return type.startsWith("CN") && VariantNumber.isNumber(type.substring(2)) ? "CNV" : type;
    }

    private VariantStatement span(VcfSite site, VcfOrientation sides, int index, Support support) {
        List<VcfOrientation> said = VcfOrientation.all(site.info());
        if (!said.isEmpty() && !said.contains(sides) && site.dialect() != VcfDialect.NOVOBREAK) {
            site.remarks().add("CT or STRANDS names other sides than the allele does; the allele is taken");
        }
        return joined(site, sides, lastPosition(site, index), support);
    }

    private VariantStatement inversion(VcfSite site, int index, Support support) {
        int last = lastPosition(site, index);
        List<VcfOrientation> junctions = junctionsOfInversion(site);
        List<SupportedAdjacency> adjacencies = new ArrayList<>();
        VariantStatement single = new NoJunction(Absence.OUTSIDE_BUILD, site.contigName());
        for (VcfOrientation junction : junctions) {
            single = joined(site, junction, last, support);
            adjacencies.addAll(
                    single.fold(Joined::adjacencies, lone -> List.of(), open -> List.of(), none -> List.of()));
        }
        return adjacencies.isEmpty() ? single : new Joined(adjacencies);
    }

    private static List<VcfOrientation> junctionsOfInversion(VcfSite site) {
        List<VcfOrientation> both = List.of(VcfOrientation.BOTH_LEFT, VcfOrientation.BOTH_RIGHT);
        if (site.dialect() == VcfDialect.NOVOBREAK) {
            site.remarks().add("CT of novoBreak does not tell the two junctions of an inversion apart: both are read");
            return both;
        }
        List<VcfOrientation> said =
                VcfOrientation.all(site.info()).stream().filter(both::contains).toList();
        return said.isEmpty() ? both : said;
    }

    /** Joins POS and the last position by the convention that the record follows. */
    private VariantStatement joined(VcfSite site, VcfOrientation sides, int last, Support support) {
        VcfConvention convention = VcfConvention.of(site.info());
        VariantEnd own = site.own(convention.ownPosition(site.position(), sides.own()), sides.own());
        VariantEnd mate = new VariantEnd(
                site.contigName(), convention.matePosition(last, sides.mate()), sides.mate(), "INFO END");
        return placing.joined(own, mate, VcfConfidence.junction(site, sides.own(), sides.mate(), support));
    }

    private static int lastPosition(VcfSite site, int index) {
        requireOneContig(site);
        VcfInfo info = site.info();
        OptionalInt end = info.number("END", index);
        OptionalInt length = info.number("SVLEN", index);
        if (end.isEmpty() && length.isEmpty()) {
            throw new VariantProblem("INFO", "expected END or SVLEN beside a symbolic allele, found neither");
        }
        // Past the end of any contig is wrong whatever it is; how much past does not matter.
        int last = end.orElseGet(
                () -> (int) Math.min(Integer.MAX_VALUE - 1, (long) site.position() + Math.abs(length.orElse(0))));
        if (last < site.position()) {
            throw new VariantProblem(
                    "INFO END", "expected " + site.position() + " or more, as POS says, found " + last);
        }
        return last;
    }

    private static void requireOneContig(VcfSite site) {
        Optional<String> other = site.info().value("CHR2");
        if (other.isPresent() && !other.get().equals(site.contigName())) {
            throw new VariantProblem(
                    "INFO CHR2",
                    "expected " + site.contigName() + ", where the record lies, found "
                            + VariantNumber.quoted(other.get()));
        }
    }

    private VariantStatement translocation(VcfSite site, String alt, Support support) {
        VcfInfo info = site.info();
        List<VcfOrientation> said = VcfOrientation.all(info);
        Optional<VcfOrientation> sides = said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
        String contig = info.value("CHR2").orElse(site.contigName());
        OptionalInt position = otherPosition(info);
        if (position.isEmpty()) {
            return sides.map(
                            known -> placing.alone(site.own(site.position(), known.own()), "", Missing.MATE_NOT_STATED))
                    .orElseGet(() -> new NoJunction(Absence.UNKNOWN_SYMBOL, alt + " without CHR2 and END"));
        }
        VcfOrientation taken = sides.orElse(VcfOrientation.BOTH_LEFT);
        VariantEnd own = site.own(site.position(), taken.own());
        VariantEnd mate = new VariantEnd(contig, position.getAsInt(), taken.mate(), "INFO END or POS2");
        return sides.isPresent()
                ? placing.joined(own, mate, VcfConfidence.junction(site, taken.own(), taken.mate(), support))
                : placing.unoriented(own, mate);
    }

    private static OptionalInt otherPosition(VcfInfo info) {
        for (String key : List.of("POS2", "CHR2_POS", "END")) {
            OptionalInt position = info.number(key, 0);
            if (position.isPresent()) {
                return position;
            }
        }
        return OptionalInt.empty();
    }
}
