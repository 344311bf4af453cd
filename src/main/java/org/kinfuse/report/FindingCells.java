package org.kinfuse.report;

import java.util.EnumMap;
import java.util.Map;
import org.kinfuse.report.LoneEndEntry.PartEntry;
import org.kinfuse.report.TwoPlacesEntry.PlaceEntry;

/**
 * The cells of a finding, whatever its kind. One end without the other stands in the columns of the partner that its gene
 * could be; two places without sides in those of both, in the order of the record.
 */
final class FindingCells {
    private final SampleName sample;

    FindingCells(SampleName sample) {
        this.sample = sample;
    }

    /** Gives cells. */
    @FunctionalInterface
    interface Cells {
        /** The cell of a column: a dot where there is nothing. */
        String of(TsvColumn column);
    }

    /** Which partner's columns. */
    private enum Partner {
        FIVE,
        THREE
    }

    /** Calls first, without a fold, as each of its functions would have to be made for every one of them. */
    Cells of(FindingEntry finding) {
        return finding instanceof CallEntry call
                ? ofCall(call)
                : finding.fold(this::ofCall, this::ofEnd, this::ofPlaces);
    }

    private Cells ofCall(CallEntry call) {
        return new OfCall(new TsvColumn.Row(sample, call));
    }

    /** The cells of a call; each is worked out when it is first asked for. */
    private static final class OfCall implements Cells {
        private final TsvColumn.Row row;
        private final Map<TsvColumn, String> known = new EnumMap<>(TsvColumn.class);

        OfCall(TsvColumn.Row row) {
            this.row = row;
        }

        @Override
        public String of(TsvColumn column) {
            String cell = known.get(column);
            if (cell == null) {
                cell = column.cell(row);
                known.put(column, cell);
            }
            return cell;
        }
    }

    private Cells ofEnd(LoneEndEntry entry) {
        Map<TsvColumn, String> cells = common(entry, entry.text());
        EndEntry end = entry.end();
        Partner partner = entry.parts().stream()
                .findFirst()
                .filter(part -> part.keeps().equals(PartEntry.KEEPS_END))
                .map(part -> Partner.THREE)
                .orElse(Partner.FIVE);
        PlaceEntry place =
                new PlaceEntry(end.gene(), end.transcript(), end.strand(), end.site(), end.contig(), end.position());
        putPlace(cells, partner, place);
        cells.put(TsvColumn.INSERTED, entry.bases());
        entry.parts().stream().findFirst().ifPresent(part -> putPart(cells, partner, part));
        return read(cells);
    }

    private static void putPart(Map<TsvColumn, String> cells, Partner partner, PartEntry part) {
        TsvColumn exons =
                switch (partner) {
                    case FIVE -> TsvColumn.EXONS5;
                    case THREE -> TsvColumn.EXONS3;
                };
        cells.put(exons, part.exons().text());
        cells.put(TsvColumn.KINASE_STATUS, part.kinase().status());
        part.kinase().domain().forEach(domain -> {
            cells.put(TsvColumn.KINASE, domain.gene());
            cells.put(TsvColumn.KINASE_PERCENT, Integer.toString(domain.percent()));
        });
    }

    private Cells ofPlaces(TwoPlacesEntry entry) {
        Map<TsvColumn, String> cells = common(entry, entry.text());
        putPlace(cells, Partner.FIVE, entry.first());
        putPlace(cells, Partner.THREE, entry.second());
        return read(cells);
    }

    private Map<TsvColumn, String> common(FindingEntry finding, String text) {
        Map<TsvColumn, String> cells = new EnumMap<>(TsvColumn.class);
        cells.put(TsvColumn.SAMPLE, sample.text());
        cells.put(TsvColumn.CALL, Integer.toString(finding.call()));
        cells.put(TsvColumn.NAME, finding.name());
        cells.put(TsvColumn.TEXT, text);
        return cells;
    }

    private static void putPlace(Map<TsvColumn, String> cells, Partner partner, PlaceEntry place) {
        boolean five = partner == Partner.FIVE;
        cells.put(five ? TsvColumn.GENE5 : TsvColumn.GENE3, place.gene());
        cells.put(five ? TsvColumn.TRANSCRIPT5 : TsvColumn.TRANSCRIPT3, place.transcript());
        cells.put(five ? TsvColumn.SITE5 : TsvColumn.SITE3, place.site().text());
        cells.put(five ? TsvColumn.CONTIG5 : TsvColumn.CONTIG3, place.contig());
        cells.put(five ? TsvColumn.POSITION5 : TsvColumn.POSITION3, Integer.toString(place.position()));
        cells.put(five ? TsvColumn.STRAND5 : TsvColumn.STRAND3, place.strand());
    }

    private static Cells read(Map<TsvColumn, String> cells) {
        return column -> {
            String cell = cells.getOrDefault(column, "");
            return cell.isEmpty() ? TsvColumn.NOTHING : cell;
        };
    }
}
