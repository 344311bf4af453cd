package org.kinfuse.truth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Why a label and the annotation disagree.
 *
 * @param key which field of which label
 * @param verdict where the difference comes from
 * @param reason in one sentence
 */
record Explanation(Key key, Verdict verdict, String reason) {
    private static final String TABLE = "explanations.tsv";

    /**
     * A field of a label.
     *
     * @param source which labels
     * @param row number of the label in its file, from 1
     * @param field what is stated
     */
    record Key(Statement.Source source, int row, Field field) {}

    /** Where a difference comes from. */
    enum Verdict {
        /** Kinfuse is wrong, or does less. */
        US,
        /** Both are right by their own gene models, lists or conventions. */
        MODEL,
        /** The label is wrong. */
        LABEL
    }

    /** The committed table, which must be sorted and without repeats. */
    static List<Explanation> all() {
        try (InputStream in = Objects.requireNonNull(Explanation.class.getResourceAsStream(TABLE), TABLE)) {
            List<Explanation> all = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList()) {
                String[] cells = line.split("\t", -1);
                all.add(new Explanation(
                        new Key(
                                Statement.Source.valueOf(cells[0]),
                                Integer.parseInt(cells[1]),
                                Field.valueOf(cells[2])),
                        Verdict.valueOf(cells[3]),
                        cells[4]));
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
