package org.kinfuse.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.kinfuse.report.OneOf;
import org.kinfuse.report.RunFacts;
import org.kinfuse.report.Words;

/**
 * A comparison as it is printed. Every form of it is written from this value.
 *
 * @param schemaVersion version of the structure: the first number changes when a reader may break, the second when
 *     something is added
 * @param program the program
 * @param expected the file that says what is expected
 * @param observed the files that were compared with it, in the order of the command line
 * @param settings what was asked for where rows do not say, by the names of the options
 * @param result passed if all is as expected, or else failed
 * @param counts how many answers there are of each verdict
 * @param answers one for each row in each sample it concerns, in the order of samples and rows, then calls that nobody
 *     expected
 */
public record ComparisonEntry(
        String schemaVersion,
        RunFacts.Program program,
        RunFacts.Input expected,
        List<ObservedEntry> observed,
        Map<String, String> settings,
        @OneOf({PASSED, FAILED}) String result,
        Map<String, Integer> counts,
        List<AnswerEntry> answers) {
    /** The version of the structure that this program writes. */
    public static final String SCHEMA_VERSION = "1.0";

    static final String PASSED = "passed";
    static final String FAILED = "failed";

    /**
     * A file that was compared.
     *
     * @param sample its sample
     * @param file the file
     * @param calls number of its calls
     * @param notCompared number of records that tell of one end only, or not of what is kept
     */
    public record ObservedEntry(String sample, RunFacts.Input file, int calls, int notCompared) {}

    /**
     * What comes of a row in a sample, or of a call that nobody expected.
     *
     * @param verdict found, differs, missing, absent, forbidden, allowed, unexpected, or no-sample where the row's sample
     *     was not compared
     * @param sample the sample
     * @param line the row's line in the file of expectations, or the number of its call
     * @param name what the row is called; of a call that nobody expected its own name
     * @param asked what the row asks for, by column
     * @param calls the calls that answer it, or that are meant and differ
     * @param explanation what is to be said of it, a clause each
     */
    public record AnswerEntry(
            @Words(Verdict.class) String verdict,
            String sample,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt line,
            String name,
            Map<String, String> asked,
            List<CallLine> calls,
            List<String> explanation) {
        /** Copies the lists. */
        public AnswerEntry {
            calls = List.copyOf(calls);
            explanation = List.copyOf(explanation);
        }

        boolean isFault() {
            return fault(verdict);
        }
    }

    /**
     * A call beside a row.
     *
     * @param call its number
     * @param file the name of its file
     * @param name its name
     * @param summary genes, exons, frame and tier
     * @param place its junction
     * @param half whether it is the expected half of the event or the reciprocal one
     * @param distance bases between its place and the expected one, where both are known
     * @param differences in what it differs
     */
    public record CallLine(
            int call,
            String file,
            String name,
            String summary,
            String place,
            @Words(Pairing.Half.class) String half,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalInt distance,
            List<DifferenceEntry> differences) {
        /** Copies the list. */
        public CallLine {
            differences = List.copyOf(differences);
        }
    }

    /**
     * A difference.
     *
     * @param what the column it concerns, or {@code place}
     * @param expected what was expected
     * @param found what was found
     * @param sentence the same in words
     */
    public record DifferenceEntry(String what, String expected, String found, String sentence) {}

    /** Copies the lists. */
    public ComparisonEntry {
        observed = List.copyOf(observed);
        answers = List.copyOf(answers);
    }

    static boolean fault(String verdict) {
        for (Verdict each : Verdict.values()) {
            if (each.word().equals(verdict)) {
                return each.isFault();
            }
        }
        throw new IllegalArgumentException("no verdict is called " + verdict);
    }

    /** Answers that are as expected, of all. */
    String counted() {
        long fine = answers.stream().filter(answer -> !answer.isFault()).count();
        StringBuilder text = new StringBuilder(fine + " of " + answers.size() + " as expected");
        counts.forEach((verdict, count) -> {
            if (fault(verdict) && count > 0) {
                text.append(text.indexOf(";") < 0 ? "; " : ", ").append(count).append(' ');
                text.append(verdict.equals(Verdict.NO_SAMPLE.word()) ? "without a sample" : verdict);
            }
        });
        return text.toString();
    }
}
