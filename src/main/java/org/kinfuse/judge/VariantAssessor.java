package org.kinfuse.judge;

import java.util.ArrayList;
import java.util.List;
import org.kinfuse.evidence.Standing;
import org.kinfuse.evidence.SupportedAdjacency;
import org.kinfuse.evidence.VariantRecord;
import org.kinfuse.evidence.VariantStatement;
import org.kinfuse.fuse.LoneInterpreter;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Side;
import org.kinfuse.judge.RecordFindings.AlleleFindings;

/**
 * Says what each record of somebody else's calls means. It asks for no evidence: the calls are theirs.
 *
 * <p>It remembers the number of the last finding. Records come in the order in which the census saw them.
 */
public final class VariantAssessor {
    private final Assessor assessor;
    private final LoneInterpreter loneInterpreter;
    private final VariantCensus census;
    private int last;

    /**
     * An assessor of one file.
     *
     * @param assessor says what a junction means
     * @param loneInterpreter says what a lone end means
     * @param census has seen all records of the file
     */
    public VariantAssessor(Assessor assessor, LoneInterpreter loneInterpreter, VariantCensus census) {
        this.assessor = assessor;
        this.loneInterpreter = loneInterpreter;
        this.census = census;
    }

    /** What the next record means. */
    public RecordFindings assess(VariantRecord record) {
        if (record.repeatsEvent()) {
            return new RecordFindings(record, List.of());
        }
        List<AlleleFindings> alleles = new ArrayList<>(1);
        for (VariantStatement statement : record.statements()) {
            alleles.add(new AlleleFindings(statement, findings(statement, record.standing())));
        }
        return new RecordFindings(record, alleles);
    }

    /** Junctions first, without a fold, as each of its functions would have to be made for every one of them. */
    private List<Finding> findings(VariantStatement statement, Standing standing) {
        if (statement instanceof VariantStatement.Joined joined) {
            return junctions(joined, standing);
        }
        return statement.<List<Finding>>fold(
                joined -> junctions(joined, standing),
                lone -> List.of(new Finding.LoneEnd(++last, lone, loneInterpreter.interpret(lone.breakend()))),
                places -> List.of(new Finding.TwoPlaces(
                        ++last,
                        loneInterpreter.at(somehow(places.first())),
                        loneInterpreter.at(somehow(places.second())))),
                nothing -> List.of());
    }

    private List<Finding> junctions(VariantStatement.Joined joined, Standing standing) {
        List<Finding> findings = new ArrayList<>(2);
        for (SupportedAdjacency each : joined.adjacencies()) {
            List<Integer> reciprocals = census.reciprocalsOf(each.adjacency());
            findings.add(new Finding.Junction(
                    switch (standing) {
                        case PASSED, TURNED_DOWN -> assessor.call(++last, each, reciprocals);
                        case CANDIDATE -> assessor.candidate(++last, each, reciprocals);
                    }));
        }
        return findings;
    }

    /** A place has no side, and what lies there does not depend on one. */
    private static Breakend somehow(VariantStatement.Place place) {
        return new Breakend(place.contig(), place.position(), Side.LEFT);
    }
}
