package org.kinfuse.variants;

import org.kinfuse.evidence.VariantRecord;

/**
 * A record of a variant file, and the line it was read from.
 *
 * @param record what it states
 * @param text the line as it stands in the file, every byte as one character (ISO 8859-1), with its line end if it has
 *     one; for BCF the line of VCF text it stands for
 */
public record VariantEntry(VariantRecord record, String text) {}
