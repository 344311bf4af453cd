package org.kinfuse.variants;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes typed values of BCF as VCF text has them. Source: the VCF specification 4.3, section 6.3.3. */
final class VcfBinaryValues {
    private static final int INT8 = 1;
    private static final int INT16 = 2;
    private static final int INT32 = 3;
    private static final int FLOAT = 5;
    private static final int CHAR = 7;

    private static final int FLOAT_MISSING = 0x7F800001;
    private static final int FLOAT_END = 0x7F800002;

    /** Digits that C's %g prints, which other tools write floats with. */
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    private static final int FEWEST_EXPONENT = -4;

    private VcfBinaryValues() {}

    /** A typed whole number that is always there: an index or a length. */
    static int number(ByteBuffer in) {
        return integer(in, VcfBinaryType.read(in).kind());
    }

    /** The next typed value as text: numbers with commas between them, a dot for what is missing. */
    static void appendTyped(StringBuilder text, ByteBuffer in) {
        VcfBinaryType type = VcfBinaryType.read(in);
        append(text, in, type);
    }

    /** A value of a known type as text. */
    static void append(StringBuilder text, ByteBuffer in, VcfBinaryType type) {
        if (type.kind() == CHAR) {
            appendCharacters(text, in, type.length());
            return;
        }
        int start = text.length();
        boolean ended = false;
        for (int i = 0; i < type.length(); i++) {
            String value = type.kind() == FLOAT ? floatText(in.getInt()) : integerText(in, type.kind());
            ended |= value.isEmpty();
            if (!ended) {
                text.append(text.length() == start ? "" : ",").append(value);
            }
        }
        if (text.length() == start) {
            text.append('.');
        }
    }

    private static void appendCharacters(StringBuilder text, ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        int end = 0;
        while (end < length && bytes[end] != 0) {
            end++;
        }
        text.append(end == 0 ? "." : new String(bytes, 0, end, StandardCharsets.ISO_8859_1));
    }

    /** A genotype: allele numbers, 1 higher than in text and doubled, the last bit telling that it is phased. */
    static void appendGenotype(StringBuilder text, ByteBuffer in, VcfBinaryType type) {
        int start = text.length();
        boolean ended = false;
        for (int i = 0; i < type.length(); i++) {
            int code = integer(in, type.kind());
            ended |= code == endOf(type.kind());
            if (!ended) {
                text.append(text.length() == start ? "" : (code & 1) == 1 ? "|" : "/");
                text.append(code >> 1 == 0 ? "." : Integer.toString((code >> 1) - 1));
            }
        }
        if (text.length() == start) {
            text.append('.');
        }
    }

    private static String integerText(ByteBuffer in, int type) {
        int value = integer(in, type);
        if (value == endOf(type)) {
            return "";
        }
        return value == endOf(type) - 1 ? "." : Integer.toString(value);
    }

    /** One whole number of a known type. */
    static int integer(ByteBuffer in, int type) {
        return switch (type) {
            case INT8 -> in.get();
            case INT16 -> in.getShort();
            case INT32 -> in.getInt();
            default -> throw new IllegalArgumentException("type " + type + " where a whole number was expected");
        };
    }

    /** The value that ends a vector shorter than its neighbours; the one below it stands for a missing value. */
    private static int endOf(int type) {
        return switch (type) {
            case INT8 -> Byte.MIN_VALUE + 1;
            case INT16 -> Short.MIN_VALUE + 1;
            default -> Integer.MIN_VALUE + 1;
        };
    }

    /** A float by its bits: as {@code %g} of C prints it, empty for the end of a vector. */
    static String floatText(int bits) {
        if (bits == FLOAT_MISSING) {
            return ".";
        }
        if (bits == FLOAT_END) {
            return "";
        }
        float value = Float.intBitsToFloat(bits);
        if (Float.isNaN(value)) {
            return "nan";
        }
        if (Float.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        return value == 0
                ? "0"
                : decimal(new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros());
    }

    private static String decimal(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        if (exponent >= FEWEST_EXPONENT && exponent < SIX_DIGITS.getPrecision()) {
            return value.toPlainString();
        }
        String mantissa = value.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        int magnitude = Math.abs(exponent);
        return mantissa + (exponent < 0 ? "e-" : "e+") + (magnitude < 10 ? "0" : "") + magnitude;
    }
}
