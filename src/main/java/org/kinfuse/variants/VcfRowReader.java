package org.kinfuse.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinfuse.evidence.Standing;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.SupportedAdjacency.Precision;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.evidence.VariantStatement.Absence;
import org.kinfuse.evidence.VariantStatement.Joined;
import org.kinfuse.evidence.VariantStatement.NoJunction;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.ReferenceBases;
import org.kinfuse.genome.Side;

/**
 * Reads records of VCF text.
 *
 * <p>It remembers breakend records whose mates have not come yet.
 */
final class VcfRowReader implements VariantRowReader {
    private static final String MISSING = ".";
    private static final String PASS = "PASS";

    private final GenomeBuild build;
    private final ReferenceBases bases;
    private final VcfHeader header;
    private final VariantPlacing placing;
    private final VcfSymbolic symbolic;
    private final VcfSequences sequences;
    private final VcfMates mates;

    /**
     * @param build the build that the file must be of
     * @param bases its bases, as far as they are known
     * @param header the header of the file
     * @param fewestDeleted the fewest deleted bases that make a rearrangement
     */
    VcfRowReader(GenomeBuild build, ReferenceBases bases, VcfHeader header, int fewestDeleted) {
        this.build = build;
        this.bases = bases;
        this.header = header;
        this.placing = new VariantPlacing(build, bases);
        this.symbolic = new VcfSymbolic(placing);
        this.sequences = new VcfSequences(placing, fewestDeleted);
        this.mates = new VcfMates(build);
    }

    @Override
    public VariantRecord read(int ordinal, VariantLine line) {
        VcfRow row = VcfRow.of(line.content(), header.columns());
        VcfSite site = site(row);
        requireReference(site);
        Support support = VcfSupport.of(site.info(), row.column(VcfRow.FORMAT), row.samples());
        String[] alternates = row.column(VcfRow.ALT).split(",", -1);
        List<VariantStatement> statements = new ArrayList<>(alternates.length);
        for (int index = 0; index < alternates.length; index++) {
            statements.add(statement(site, alternates[index], index, support));
        }
        String id = row.column(VcfRow.ID).equals(MISSING) ? "" : row.column(VcfRow.ID);
        int event = alternates.length == 1 && VcfBracket.isOne(alternates[0])
                ? mates.event(ordinal, id, site, adjacency(statements.get(0)))
                : ordinal;
        remarkOnCaller(site, statements);
        Standing standing = standing(row.column(VcfRow.FILTER));
        return new VariantRecord(
                ordinal, line.number(), VariantText.decoded(id), event, statements, site.remarks(), standing);
    }

    private Standing standing(String filter) {
        if (filter.equals(PASS) || filter.equals(MISSING) || filter.isEmpty()) {
            return Standing.PASSED;
        }
        return header.isOurs() && filter.equals(Standing.CANDIDATE.word()) ? Standing.CANDIDATE : Standing.TURNED_DOWN;
    }

    private VcfSite site(VcfRow row) {
        int position = VariantNumber.of("POS", row.column(VcfRow.POS));
        if (position < 0) {
            throw new VariantProblem("POS", "expected a position of 0 or more, found " + position);
        }
        String ref = row.column(VcfRow.REF).toUpperCase(Locale.ROOT);
        if (ref.isEmpty() || ref.equals(MISSING)) {
            ref = "N";
        }
        VcfAnchor.requireBases("REF", ref);
        VcfInfo info = VcfInfo.of(row.column(VcfRow.INFO));
        return new VcfSite(row.column(VcfRow.CHROM), position, ref, info, header.dialect(), new ArrayList<>());
    }

    private VariantStatement statement(VcfSite site, String alt, int index, Support support) {
        if (VcfBracket.isOne(alt)) {
            return breakend(site, VcfBracket.of(alt), support);
        }
        if (VcfSymbolic.isOne(alt)) {
            return symbolic.read(site, alt, index, support);
        }
        if (VcfSequences.isSingleBreakend(alt)) {
            return sequences.singleBreakend(site, alt);
        }
        if (alt.equals(MISSING) || alt.equals("*") || alt.isEmpty()) {
            return new NoJunction(Absence.NO_ALTERNATE, VariantNumber.quoted(alt));
        }
        VariantJunction junction = VcfConfidence.junction(site, Side.LEFT, Side.RIGHT, support);
        return sequences.bases(site, alt, junction);
    }

    private VariantStatement breakend(VcfSite site, VcfBracket bracket, Support support) {
        VcfAnchor anchor = VcfAnchor.of(site, bracket.kept(), bracket.replacement());
        VariantJunction junction = VcfConfidence.junction(
                        site, bracket.kept(), bracket.mate().kept(), support)
                .inserting(anchor.inserted());
        return placing.joined(site.own(anchor.position(), bracket.kept()), bracket.mate(), junction);
    }

    private static Optional<SupportedAdjacency> adjacency(VariantStatement statement) {
        return statement.fold(
                joined -> Optional.of(joined.adjacencies().get(0)),
                lone -> Optional.empty(),
                unoriented -> Optional.empty(),
                none -> Optional.empty());
    }

    /** @throws VariantProblem if REF says other bases than the reference has */
    private void requireReference(VcfSite site) {
        Optional<Contig> contig = build.contig(site.contigName());
        long last = (long) site.position() + site.ref().length() - 1;
        if (contig.isEmpty()
                || site.position() < 1
                || last > build.sequence(contig.get()).length()) {
            return;
        }
        GenomicInterval place = new GenomicInterval(contig.get(), site.position(), (int) last);
        Optional<String> reference = bases.bases(place);
        if (reference.isPresent() && !agree(site.ref(), reference.get())) {
            throw new VariantProblem(
                    "REF",
                    "expected " + VariantNumber.quoted(reference.get()) + ", which the reference has at " + place
                            + ", found " + VariantNumber.quoted(site.ref()));
        }
    }

    /** Codes other than A, C, G and T stand for several bases and contradict none. */
    private static boolean agree(String stated, String reference) {
        for (int i = 0; i < stated.length(); i++) {
            char one = stated.charAt(i);
            char other = reference.charAt(i);
            if (one != other && "ACGT".indexOf(one) >= 0 && "ACGT".indexOf(other) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static void remarkOnCaller(VcfSite site, List<VariantStatement> statements) {
        if (site.dialect() == VcfDialect.SPECIFICATION) {
            return;
        }
        boolean precise = statements.stream()
                .anyMatch(statement ->
                        statement.fold(VcfRowReader::isPrecise, lone -> false, unoriented -> false, none -> false));
        if (precise) {
            site.remarks()
                    .add("its caller states neither the bases shared at the junction nor those inserted, so that it is"
                            + " not known to the base");
        }
    }

    private static boolean isPrecise(Joined joined) {
        return joined.adjacencies().stream().anyMatch(adjacency -> adjacency.precision() == Precision.PRECISE);
    }
}
