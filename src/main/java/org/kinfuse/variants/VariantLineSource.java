package org.kinfuse.variants;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Gives the lines of a file one after the other. */
interface VariantLineSource extends Closeable {
    /** The next line, or nothing at the end. */
    Optional<VariantLine> next() throws IOException;
}
