package org.kinfuse.variants;

import java.nio.ByteBuffer;

/** One record of BCF, written as its line of VCF text. Source: the VCF specification 4.3, section 6.3. */
final class VcfBinaryRecord {
    private static final String GENOTYPE = "GT";

    private final VcfBinaryDictionary dictionary;
    private final ByteBuffer shared;
    private final ByteBuffer individual;

    /**
     * @param dictionary the names of the file
     * @param shared the columns up to INFO, little-endian
     * @param individual FORMAT and the samples, little-endian
     */
    VcfBinaryRecord(VcfBinaryDictionary dictionary, ByteBuffer shared, ByteBuffer individual) {
        this.dictionary = dictionary;
        this.shared = shared;
        this.individual = individual;
    }

    /**
     * The line, with its line end.
     *
     * @throws IllegalArgumentException if the record does not follow the format
     */
    String text() {
        StringBuilder text = new StringBuilder(shared.capacity() * 2 + individual.capacity() * 2);
        text.append(dictionary.contig(shared.getInt())).append('\t');
        text.append(onePositionOfHalfOpen(shared.getInt())).append('\t');
        shared.getInt();
        String quality = VcfBinaryValues.floatText(shared.getInt());
        int alleleAndInfo = shared.getInt();
        int formatAndSample = shared.getInt();
        VcfBinaryValues.appendTyped(text, shared);
        appendAlleles(text, alleleAndInfo >>> 16);
        text.append('\t').append(quality).append('\t');
        appendFilters(text);
        appendInfo(text, alleleAndInfo & 0xffff);
        appendSamples(text, formatAndSample >>> 24, formatAndSample & 0xffffff);
        return text.append('\n').toString();
    }

    private static int onePositionOfHalfOpen(int zeroBased) {
        return zeroBased + 1;
    }

    private void appendAlleles(StringBuilder text, int count) {
        for (int i = 0; i < count; i++) {
            text.append(i < 2 ? '\t' : ',');
            VcfBinaryValues.appendTyped(text, shared);
        }
        if (count < 2) {
            text.append("\t.");
        }
    }

    private void appendFilters(StringBuilder text) {
        VcfBinaryType type = VcfBinaryType.read(shared);
        if (type.length() == 0) {
            text.append('.');
        }
        for (int i = 0; i < type.length(); i++) {
            text.append(i == 0 ? "" : ";").append(dictionary.string(VcfBinaryValues.integer(shared, type.kind())));
        }
    }

    private void appendInfo(StringBuilder text, int count) {
        text.append('\t');
        if (count == 0) {
            text.append('.');
        }
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ";").append(dictionary.string(VcfBinaryValues.number(shared)));
            VcfBinaryType type = VcfBinaryType.read(shared);
            if (type.length() > 0) {
                text.append('=');
                VcfBinaryValues.append(text, shared, type);
            }
        }
    }

    private void appendSamples(StringBuilder text, int formats, int samples) {
        if (samples == 0) {
            return;
        }
        text.append('\t');
        StringBuilder[] values = new StringBuilder[samples];
        for (int i = 0; i < formats; i++) {
            String key = dictionary.string(VcfBinaryValues.number(individual));
            VcfBinaryType type = VcfBinaryType.read(individual);
            text.append(i == 0 ? "" : ":").append(key);
            for (int sample = 0; sample < samples; sample++) {
                StringBuilder value = i == 0 ? new StringBuilder() : values[sample].append(':');
                values[sample] = value;
                appendSample(value, key, type);
            }
        }
        if (formats == 0) {
            text.append('.').append("\t.".repeat(samples));
            return;
        }
        for (StringBuilder value : values) {
            text.append('\t').append(value);
        }
    }

    private void appendSample(StringBuilder value, String key, VcfBinaryType type) {
        if (key.equals(GENOTYPE)) {
            VcfBinaryValues.appendGenotype(value, individual, type);
        } else {
            VcfBinaryValues.append(value, individual, type);
        }
    }
}
