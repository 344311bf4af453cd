package org.kinfuse.variants;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinfuse.evidence.Support;
import org.kinfuse.evidence.SupportedAdjacency.Precision;

/**
 * What the BEDPE of kinfuse tells of a junction beyond what BEDPE has, in columns that its header names: bases between the
 * ends, and how far they may slide. The files of others are read without: the same words may mean something else there.
 *
 * @param fragments the column with the number of molecules
 * @param homology the column with the bases by which the ends may slide to the right
 * @param inserted the column with the bases between the ends, forward as seen at the first
 */
record BedpeDetail(int fragments, int homology, int inserted) {
    private static final String FRAGMENTS = "unique_fragments";
    private static final String HOMOLOGY = "homology";
    private static final String INSERTED = "inserted";
    private static final List<String> OURS =
            List.of("call", "tier", "class", "frame", "kinase_status", FRAGMENTS, HOMOLOGY, INSERTED);
    private static final Pattern BASES = Pattern.compile("[ACGTN]*");
    private static final String NOTHING = ".";

    /** The columns, if a header is that of kinfuse. */
    static Optional<BedpeDetail> named(List<String> header) {
        List<String> names =
                header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return names.containsAll(OURS)
                ? Optional.of(
                        new BedpeDetail(names.indexOf(FRAGMENTS), names.indexOf(HOMOLOGY), names.indexOf(INSERTED)))
                : Optional.empty();
    }

    /**
     * What a row tells of its junction.
     *
     * @param uncertainty bases by which each end may lie farther outward
     * @throws VariantProblem if it is something else
     */
    VariantJunction junction(List<String> cells, int uncertainty) {
        int slide = number(cells, homology, HOMOLOGY);
        String bases = cell(cells, inserted, INSERTED);
        if (!BASES.matcher(bases).matches()) {
            throw new VariantProblem(INSERTED, "expected bases or a dot, found " + VariantNumber.quoted(bases));
        }
        if (slide > 0 && !bases.isEmpty()) {
            throw new VariantProblem(INSERTED, "expected a dot where there is homology, found " + bases);
        }
        int molecules = number(cells, fragments, FRAGMENTS);
        return new VariantJunction(
                bases,
                VariantSlide.within(0, slide),
                uncertainty == 0 ? Precision.PRECISE : Precision.IMPRECISE,
                uncertainty,
                new Support(0, 0, 0, molecules, 0, 0, 0, 0));
    }

    private static int number(List<String> cells, int column, String name) {
        String text = cell(cells, column, name);
        int number = text.isEmpty() ? 0 : VariantNumber.of(name, text);
        if (number < 0) {
            throw new VariantProblem(name, "expected 0 or more, found " + number);
        }
        return number;
    }

    private static String cell(List<String> cells, int column, String name) {
        if (column >= cells.size()) {
            throw new VariantProblem(
                    name, "expected " + (column + 1) + " columns, as the header has, found " + cells.size());
        }
        return cells.get(column).equals(NOTHING) ? "" : cells.get(column);
    }
}
