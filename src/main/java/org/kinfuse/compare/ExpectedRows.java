package org.kinfuse.compare;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinfuse.compare.ExpectedFusion.Must;
import org.kinfuse.compare.ExpectedFusion.Reciprocal;
import org.kinfuse.compare.ExpectedFusion.Row;
import org.kinfuse.explain.LocusFinder;
import org.kinfuse.genes.Accession;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.GeneModels;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;

/** Understands rows of a table of expected fusions. */
public final class ExpectedRows {
    /** A break this far from a gene is none of that gene; kinfuse itself looks no farther for the nearest one. */
    private static final int FARTHEST = 100_000;

    private static final Pattern PLACE =
            Pattern.compile("(.+?):([0-9][0-9,]*)(?::(left|right|\\+|-))?", Pattern.CASE_INSENSITIVE);
    private static final Set<ExpectedColumn> NAMED =
            EnumSet.of(ExpectedColumn.GENE5, ExpectedColumn.GENE3, ExpectedColumn.KINASE);

    private final GeneModels models;
    private final LocusFinder genes;
    private final ExpectedSettings settings;

    /**
     * A reader of rows.
     *
     * @param models the genes
     * @param genes finds them by name
     * @param settings what rows ask for where they do not say
     */
    public ExpectedRows(GeneModels models, LocusFinder genes, ExpectedSettings settings) {
        this.models = models;
        this.genes = genes;
        this.settings = settings;
    }

    /**
     * The cells of a row.
     *
     * @param file what messages call the file
     * @param line its line, from 1
     * @param filled those that are not empty
     * @param named those that the name of the fusion fills
     */
    record Cells(String file, int line, Map<ExpectedColumn, String> filled, Set<ExpectedColumn> named) {
        Cells(String file, int line, Map<ExpectedColumn, String> filled) {
            this(file, line, filled, Set.of());
        }

        String cell(ExpectedColumn column) {
            return filled.getOrDefault(column, "");
        }

        BadInput bad(ExpectedColumn column, String sentence) {
            ExpectedColumn written = named.contains(column) ? ExpectedColumn.FUSION : column;
            return new BadInput(
                    file + " line " + line + ", column " + written.header() + ": '" + cell(written) + "': " + sentence);
        }
    }

    /** @throws BadInput if the row is malformed */
    ExpectedFusion read(Cells asWritten) {
        Cells cells = named(asWritten);
        Map<ExpectedColumn, Condition> conditions = conditions(cells);
        requireInGenes(cells, conditions);
        List<ExpectedJunction> place = place(cells);
        Must must = word(cells, ExpectedColumn.MUST, Must.values(), Must.PRESENT);
        boolean saysWhich = !place.isEmpty()
                || conditions.containsKey(ExpectedColumn.GENE5)
                || conditions.containsKey(ExpectedColumn.GENE3);
        if (must == Must.PRESENT ? !saysWhich : place.isEmpty() && conditions.isEmpty()) {
            throw new BadInput(
                    cells.file() + " line " + cells.line()
                            + ": neither genes (fusion, gene5, gene3) nor places (place1 and place2) say which fusion is meant");
        }
        requireNear(cells, conditions, place);
        String name = Stream.of(ExpectedColumn.NAME, ExpectedColumn.FUSION)
                .map(cells::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElseGet(() -> title(conditions, place));
        return new ExpectedFusion(
                new Row(cells.line(), cells.cell(ExpectedColumn.SAMPLE), name),
                must,
                place,
                within(cells),
                word(cells, ExpectedColumn.RECIPROCAL, Reciprocal.values(), settings.reciprocal()),
                conditions);
    }

    /** The genes and exons that a name tells stand in cells of their own. */
    private Cells named(Cells cells) {
        if (cells.cell(ExpectedColumn.FUSION).isEmpty()) {
            return cells;
        }
        Map<ExpectedColumn, String> filled = new EnumMap<>(cells.filled());
        Map<ExpectedColumn, String> named = told(cells, ExpectedColumn.FUSION, FusionName::cells);
        named.forEach((column, told) -> {
            String before = filled.put(column, told);
            if (before != null && !before.equalsIgnoreCase(told)) {
                throw cells.bad(column, "the column fusion says " + told);
            }
        });
        return new Cells(cells.file(), cells.line(), filled, named.keySet());
    }

    private Map<ExpectedColumn, Condition> conditions(Cells cells) {
        Map<ExpectedColumn, Condition> conditions = new EnumMap<>(ExpectedColumn.class);
        cells.filled().forEach((column, cell) -> {
            if (column.isChecked() && !(NAMED.contains(column) && FusionName.isAnyGene(cell))) {
                conditions.put(
                        column,
                        told(cells, column, text -> column.condition(NAMED.contains(column) ? symbol(text) : text)));
            }
        });
        return conditions;
    }

    private String symbol(String name) {
        try {
            return genes.transcript(name).gene();
        } catch (BadInput e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static <T> T told(Cells cells, ExpectedColumn column, Function<String, T> reading) {
        try {
            return reading.apply(cells.cell(column));
        } catch (IllegalArgumentException e) {
            throw cells.bad(column, String.valueOf(e.getMessage()));
        }
    }

    private static <T extends Enum<T>> T word(Cells cells, ExpectedColumn column, T[] values, T otherwise) {
        String cell = cells.cell(column);
        if (cell.isEmpty()) {
            return otherwise;
        }
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(cell))
                .findFirst()
                .orElseThrow(() -> cells.bad(
                        column,
                        "expected "
                                + Arrays.stream(values)
                                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(" or "))));
    }

    private int within(Cells cells) {
        String cell = cells.cell(ExpectedColumn.WITHIN);
        try {
            return cell.isEmpty() ? settings.within() : Integer.parseUnsignedInt(cell);
        } catch (NumberFormatException e) {
            throw cells.bad(ExpectedColumn.WITHIN, "expected a number of bases, 0 or more");
        }
    }

    private List<ExpectedJunction> place(Cells cells) {
        List<ExpectedJunction.End> ends = Stream.of(
                        end(cells, ExpectedColumn.PLACE1),
                        end(cells, ExpectedColumn.PLACE2),
                        end(cells, ExpectedColumn.CONTIG5, ExpectedColumn.POSITION5),
                        end(cells, ExpectedColumn.CONTIG3, ExpectedColumn.POSITION3))
                .flatMap(Optional::stream)
                .toList();
        return switch (ends.size()) {
            case 0 -> List.of();
            case 2 -> List.of(new ExpectedJunction(ends.get(0), ends.get(1), 0));
            default ->
                throw new BadInput(cells.file() + " line " + cells.line()
                        + ": a junction has two places, either place1 and place2 or contig5, position5, contig3 and "
                        + "position3; found " + ends.size());
        };
    }

    private Optional<ExpectedJunction.End> end(Cells cells, ExpectedColumn contig, ExpectedColumn position) {
        if (cells.cell(contig).isEmpty() && cells.cell(position).isEmpty()) {
            return Optional.empty();
        }
        if (cells.cell(contig).isEmpty() || cells.cell(position).isEmpty()) {
            ExpectedColumn missing = cells.cell(contig).isEmpty() ? contig : position;
            throw cells.bad(missing, "a place has a contig and a position");
        }
        return Optional.of(end(cells, position, cells.cell(contig) + ":" + cells.cell(position)));
    }

    private Optional<ExpectedJunction.End> end(Cells cells, ExpectedColumn column) {
        return cells.cell(column).isEmpty() ? Optional.empty() : Optional.of(end(cells, column, cells.cell(column)));
    }

    private ExpectedJunction.End end(Cells cells, ExpectedColumn column, String text) {
        Matcher place = PLACE.matcher(text);
        if (!place.matches()) {
            throw cells.bad(column, "expected contig:position or contig:position:side, as chr2:42522656:left");
        }
        Contig contig = models.build()
                .contig(place.group(1))
                .orElseThrow(
                        () -> cells.bad(column, models.build().name() + " has no contig '" + place.group(1) + "'"));
        int length = models.build().sequence(contig).length();
        String digits = place.group(2).replace(",", "");
        boolean fits = digits.length() <= 9 && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= length;
        if (!fits) {
            throw cells.bad(
                    column,
                    String.format(
                            Locale.ROOT,
                            "%s of %s has the positions 1 to %,d; is this a position of another build?",
                            contig,
                            models.build().name(),
                            length));
        }
        return new ExpectedJunction.End(contig, Integer.parseInt(digits), kept(place.group(3)));
    }

    private static Set<Side> kept(@Nullable String word) {
        if (word == null) {
            return EnumSet.allOf(Side.class);
        }
        return EnumSet.of(word.equals("+") || word.equalsIgnoreCase("left") ? Side.LEFT : Side.RIGHT);
    }

    /** A transcript or an exon that there is not can never be found, and never be found absent either. */
    private void requireInGenes(Cells cells, Map<ExpectedColumn, Condition> conditions) {
        for (ExpectedColumn column : List.of(ExpectedColumn.TRANSCRIPT5, ExpectedColumn.TRANSCRIPT3)) {
            for (String each : cells.cell(column).split("\\s*[|]\\s*", -1)) {
                if (!each.isEmpty()
                        && models.withAccession(new Accession(each).base()).isEmpty()) {
                    throw cells.bad(column, "no gene model has the transcript " + each);
                }
            }
        }
        requireExons(cells, conditions, ExpectedColumn.GENE5, ExpectedColumn.EXONS5);
        requireExons(cells, conditions, ExpectedColumn.GENE3, ExpectedColumn.EXONS3);
    }

    private void requireExons(
            Cells cells, Map<ExpectedColumn, Condition> conditions, ExpectedColumn gene, ExpectedColumn exons) {
        Condition named = conditions.get(gene);
        Condition asked = conditions.get(exons);
        if (named == null || asked == null) {
            return;
        }
        int most = models.named(named.words()).stream()
                .flatMap(each -> each.transcripts().stream())
                .mapToInt(Transcript::exonCount)
                .max()
                .orElse(0);
        String last = asked.words().replaceFirst(".*-", "");
        if (Integer.parseInt(last) > most || asked.words().startsWith("0")) {
            throw cells.bad(
                    exons, "no transcript of " + named.words() + " has more than " + most + " exons, counted from 1");
        }
    }

    /** A row whose genes lie elsewhere than its places can never be met: positions of hg38 most often. */
    private void requireNear(Cells cells, Map<ExpectedColumn, Condition> conditions, List<ExpectedJunction> place) {
        for (ExpectedColumn partner : List.of(ExpectedColumn.GENE5, ExpectedColumn.GENE3)) {
            Condition named = conditions.get(partner);
            if (named != null
                    && place.stream()
                            .anyMatch(junction -> junction.ends().noneMatch(end -> isNear(end, named.words())))) {
                throw cells.bad(
                        partner,
                        "neither place lies in or near " + named.words() + " on "
                                + models.build().name() + "; are these positions of another build?");
            }
        }
    }

    private boolean isNear(ExpectedJunction.End end, String symbol) {
        return models.named(symbol).stream()
                .map(Gene::span)
                .anyMatch(span -> span.contig().equals(end.contig())
                        && end.position() >= span.start() - FARTHEST
                        && end.position() <= span.end() + FARTHEST);
    }

    private static String title(Map<ExpectedColumn, Condition> conditions, List<ExpectedJunction> place) {
        if (conditions.containsKey(ExpectedColumn.GENE5) || conditions.containsKey(ExpectedColumn.GENE3)) {
            return Stream.of(ExpectedColumn.GENE5, ExpectedColumn.GENE3)
                    .map(column -> Optional.ofNullable(conditions.get(column))
                            .map(Condition::words)
                            .orElse("*"))
                    .collect(Collectors.joining("::"));
        }
        return place.isEmpty()
                ? conditions.entrySet().stream()
                        .map(each ->
                                each.getKey().header() + " " + each.getValue().words())
                        .collect(Collectors.joining(", "))
                : place.get(0).toString();
    }
}
