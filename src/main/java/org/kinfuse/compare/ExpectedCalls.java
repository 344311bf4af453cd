package org.kinfuse.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.kinfuse.compare.ExpectedFusion.Must;
import org.kinfuse.compare.ExpectedFusion.Row;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.Side;
import org.kinfuse.report.TsvColumn;
import org.kinfuse.report.TwoPlacesEntry;

/** Takes calls for the truth: each is expected where it lies, and with what some columns hold of it. */
public final class ExpectedCalls {
    private final ExpectedSettings settings;
    private final List<ExpectedColumn> checked;

    /**
     * @param settings how near calls must lie
     * @param checked what is checked beside their places
     * @throws IllegalArgumentException if one of the columns asks nothing of a call
     */
    public ExpectedCalls(ExpectedSettings settings, List<ExpectedColumn> checked) {
        this.settings = settings;
        this.checked = List.copyOf(checked);
        checked.stream().filter(column -> !column.isChecked()).findFirst().ifPresent(column -> {
            throw new IllegalArgumentException("column " + column.header() + " asks nothing of a call");
        });
    }

    /** What these calls lead to expect. */
    public List<ExpectedFusion> of(List<ObservedCall> calls) {
        List<ExpectedFusion> expected = new ArrayList<>();
        for (ObservedCall call : calls) {
            expected.add(new ExpectedFusion(
                    new Row(call.entry().call(), "", call.entry().name()),
                    Must.PRESENT,
                    List.of(ExpectedJunction.of(call.junction())),
                    settings.within() + call.uncertainty(),
                    settings.reciprocal(),
                    conditions(call)));
        }
        return expected;
    }

    /** The same of two places of which it is not said what is kept: any sides will do, and nothing else is known. */
    public ExpectedFusion of(TwoPlacesEntry places, GenomeBuild build) {
        return new ExpectedFusion(
                new Row(places.call(), "", places.name()),
                Must.PRESENT,
                List.of(new ExpectedJunction(end(places.first(), build), end(places.second(), build), 0)),
                settings.within(),
                settings.reciprocal(),
                Map.of());
    }

    private static ExpectedJunction.End end(TwoPlacesEntry.PlaceEntry place, GenomeBuild build) {
        return new ExpectedJunction.End(
                build.contig(place.contig())
                        .orElseThrow(() -> new IllegalArgumentException("no contig is called " + place.contig())),
                place.position(),
                EnumSet.allOf(Side.class));
    }

    private Map<ExpectedColumn, Condition> conditions(ObservedCall call) {
        Map<ExpectedColumn, Condition> conditions = new EnumMap<>(ExpectedColumn.class);
        for (ExpectedColumn column : checked) {
            String cell = column.cell(call);
            if (!cell.equals(TsvColumn.NOTHING) && isTold(column, call)) {
                conditions.put(column, column.condition(cell));
            }
        }
        if (call.entry().hasTooFewFragments()) {
            // Without a tier a row means calls, and not candidates.
            conditions.put(ExpectedColumn.TIER, ExpectedColumn.TIER.condition(ExpectedColumn.TIER.cell(call)));
        }
        return conditions;
    }

    /** Which gene is the 5' partner is known of a transcript only; of tier 5 the genes are those of the ends. */
    private boolean isTold(ExpectedColumn column, ObservedCall call) {
        boolean ofPartner = column == ExpectedColumn.GENE5 || column == ExpectedColumn.GENE3;
        return !ofPartner || call.makesTranscript() || checked.contains(ExpectedColumn.TIER);
    }
}
