package org.kinfuse.bam;

import com.intel.gkl.compression.IntelInflaterFactory;
import java.util.zip.Inflater;

/** What undoes the compression of blocks. */
public enum InflaterKind {
    /** Intel's Genomics Kernel Library: native code, about twice as fast as the JDK's. */
    GKL {
        @Override
        Inflater make() {
            return NATIVE.makeInflater(true);
        }
    },
    /** The JDK's, which every platform has. */
    JDK {
        @Override
        Inflater make() {
            return new Inflater(true);
        }
    };

    private static final IntelInflaterFactory NATIVE = new IntelInflaterFactory();

    /** One for raw DEFLATE, for the use of one thread at a time. */
    abstract Inflater make();

    /** The fastest of them that works on this machine. */
    public static InflaterKind fastest() {
        return NATIVE.usingIntelInflater() ? GKL : JDK;
    }
}
