package org.kinfuse.bam;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers as BAM and BGZF store them: the least byte first. */
final class LittleEndian {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private LittleEndian() {}

    /** Four bytes. */
    static int intAt(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    /** Eight bytes. */
    static long longAt(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /** Two bytes, without a sign. */
    static int shortAt(byte[] bytes, int at) {
        return (short) SHORT.get(bytes, at) & 0xffff;
    }
}
