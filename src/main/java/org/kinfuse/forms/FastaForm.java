package org.kinfuse.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.OutcomeEntry;
import org.kinfuse.report.TranslationEntry;

/**
 * The sequences of calls as FASTA: the spliced transcript and the protein of the most likely reading, for each call of
 * which the bases are known.
 */
final class FastaForm {
    private static final int WIDTH = 60;

    private FastaForm() {}

    /** @param out stays open */
    static void write(FusionReport report, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (CallEntry call : report.calls()) {
            if (call.outcome() instanceof OutcomeEntry.Transcript transcript) {
                transcript.reading().translation().forEach(translation -> add(report, call, translation, text));
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void add(FusionReport report, CallEntry call, TranslationEntry translation, StringBuilder text) {
        String name = report.run().sample().text().replace(' ', '_') + ".call" + call.call();
        String about = call.name() + " " + call.vicc();
        add(name + ".transcript " + about, translation.transcript(), text);
        add(name + ".protein " + about, translation.protein(), text);
    }

    private static void add(String header, String sequence, StringBuilder text) {
        if (sequence.isEmpty()) {
            return;
        }
        text.append('>').append(header).append('\n');
        for (int from = 0; from < sequence.length(); from += WIDTH) {
            text.append(sequence, from, Math.min(sequence.length(), from + WIDTH))
                    .append('\n');
        }
    }
}
