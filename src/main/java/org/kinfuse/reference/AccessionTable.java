package org.kinfuse.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kinfuse.reference.GenesFormat.Section;

/**
 * Which genes an accession belongs to. All accessions, two numbers each, are held once it is asked: about half a
 * megabyte for hg19.
 */
final class AccessionTable {
    private final Map<AccessionForm, Column> columns;

    /** The accessions of one form: the numbers ascend, and beside each stands the place of a gene. */
    private static final class Column {
        private final int[] numbers;
        private final int[] places;

        Column(int[] numbers, int[] places) {
            this.numbers = numbers;
            this.places = places;
        }

        IntStream placesOf(int number) {
            int found = Arrays.binarySearch(numbers, number);
            if (found < 0) {
                return IntStream.empty();
            }
            int first = found;
            while (first > 0 && numbers[first - 1] == number) {
                first--;
            }
            return IntStream.range(first, numbers.length)
                    .takeWhile(i -> numbers[i] == number)
                    .map(i -> places[i]);
        }
    }

    private AccessionTable(Map<AccessionForm, Column> columns) {
        this.columns = columns;
    }

    /**
     * Reads all accessions.
     *
     * @param forms the forms of accession, in the order of their numbers
     * @param section a cursor at the start of the section of accessions
     */
    static AccessionTable read(List<AccessionForm> forms, ByteCursor section) {
        Map<AccessionForm, Column> columns = new HashMap<>();
        for (AccessionForm form : forms) {
            int count = section.number();
            int[] numbers = new int[count];
            int[] places = new int[count];
            int number = 0;
            for (int i = 0; i < count; i++) {
                number += section.number();
                numbers[i] = number;
                places[i] = section.number();
            }
            columns.put(form, new Column(numbers, places));
        }
        return new AccessionTable(columns);
    }

    /** The forms of accession, in the order of their numbers. */
    static List<AccessionForm> readForms(Sections sections) {
        ByteCursor section = sections.get(Section.FORMS);
        int count = section.number();
        List<AccessionForm> forms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            forms.add(new AccessionForm(section.text(), section.number()));
        }
        return forms;
    }

    /** The numbers of the genes that an accession, given without its version, belongs to. */
    IntStream placesOf(String base) {
        AccessionForm form = AccessionForm.of(base);
        Column column = columns.get(form);
        return column == null ? IntStream.empty() : column.placesOf(form.numberOf(base));
    }
}
