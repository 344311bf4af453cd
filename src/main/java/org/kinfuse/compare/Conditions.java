package org.kinfuse.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kinfuse.genes.Accession;

/** Reads conditions from cells of a table of expected fusions. What is malformed is told with what is expected. */
final class Conditions {
    private static final String ALTERNATIVES = "\\s*[|]\\s*";
    private static final Pattern EXONS =
            Pattern.compile("(?:e\\.?|exons?\\s*)?([0-9]{1,4})(?:[-_]([0-9]{1,4}))?", Pattern.CASE_INSENSITIVE);

    private Conditions() {}

    /** One of some words, {@code in-frame|undecided}; blanks and underscores are dashes, and case plays no part. */
    static Condition word(String text, List<String> known) {
        List<String> asked =
                Stream.of(text.split(ALTERNATIVES, -1)).map(Conditions::plain).toList();
        for (String each : asked) {
            if (!known.isEmpty() && !known.contains(each)) {
                throw new IllegalArgumentException(
                        "expected one of " + String.join(", ", known) + ", or some of them separated by |");
            }
        }
        return new Told(String.join("|", asked)) {
            @Override
            boolean holdsTold(String cell) {
                return asked.contains(plain(cell));
            }
        };
    }

    /** The same bases, in capitals or not. */
    static Condition bases(String text) {
        String asked = text.toUpperCase(Locale.ROOT);
        return new Told(asked) {
            @Override
            boolean holdsTold(String cell) {
                return asked.equals(cell.toUpperCase(Locale.ROOT));
            }
        };
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
    }

    /** A gene symbol. */
    static Condition gene(String symbol) {
        return new Told(symbol) {
            @Override
            boolean holdsTold(String cell) {
                return cell.equals(symbol);
            }
        };
    }

    /** One of some transcripts, whatever their version. */
    static Condition transcript(String text) {
        List<String> asked = Arrays.stream(text.split(ALTERNATIVES, -1))
                .map(each -> new Accession(each).base())
                .toList();
        return new Told(text) {
            @Override
            boolean holdsTold(String cell) {
                return asked.contains(new Accession(cell).base());
            }
        };
    }

    /** Which exon of a part lies at the junction. */
    enum Junction {
        /** The last, as in a 5' part. */
        LAST,
        /** The first, as in a 3' part. */
        FIRST
    }

    /** A range of exons, or the one exon at the junction. */
    static Condition exons(String text, Junction junction) {
        Matcher asked = exonsOf(text);
        int first = Integer.parseInt(asked.group(1));
        if (asked.group(2) != null) {
            int last = Integer.parseInt(asked.group(2));
            if (last < first) {
                throw new IllegalArgumentException("the last exon comes before the first");
            }
            return new Told(first + "-" + last) {
                @Override
                boolean holdsTold(String cell) {
                    Matcher found = exonsOf(cell);
                    return Integer.parseInt(found.group(1)) == first && lastOf(found) == last;
                }
            };
        }
        return new Told(Integer.toString(first)) {
            @Override
            boolean holdsTold(String cell) {
                return exonAt(cell, junction) == first;
            }
        };
    }

    /** The exon at the junction, of a range as tables print it. */
    static int exonAt(String cell, Junction junction) {
        Matcher found = exonsOf(cell);
        return switch (junction) {
            case LAST -> lastOf(found);
            case FIRST -> Integer.parseInt(found.group(1));
        };
    }

    private static int lastOf(Matcher exons) {
        return Integer.parseInt(exons.group(2) == null ? exons.group(1) : exons.group(2));
    }

    private static Matcher exonsOf(String text) {
        Matcher exons = EXONS.matcher(text.strip());
        if (!exons.matches()) {
            throw new IllegalArgumentException("expected the exon at the junction, as in 13, or a range, as in 1-13");
        }
        return exons;
    }

    /** A condition that what is not told never meets. */
    abstract static class Told implements Condition {
        private final String words;

        Told(String words) {
            this.words = words;
        }

        @Override
        public final boolean holds(String cell) {
            return !cell.isEmpty() && !cell.equals(".") && holdsTold(cell);
        }

        /** Whether a cell in which something is told holds what is asked for. */
        abstract boolean holdsTold(String cell);

        @Override
        public String words() {
            return words;
        }
    }
}
