package org.kinfuse.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/** JSON without blanks as it grows, in bytes: names, values, and the marks between them. */
final class JsonBytes {
    private byte[] bytes = new byte[1 << 14];
    private int length;

    /** A field's name as it is written, with its quotation marks and the colon. */
    static byte[] name(String name) {
        return ("\"" + name + "\":").getBytes(StandardCharsets.UTF_8);
    }

    /** Begins an object. */
    JsonBytes open() {
        addMark('{');
        return this;
    }

    /** Ends an object. */
    JsonBytes close() {
        addMark('}');
        return this;
    }

    /** The name of the value that comes next, with a comma before it unless it is the first of its object. */
    JsonBytes name(byte[] name) {
        makeRoom(name.length + 1);
        if (bytes[length - 1] != '{') {
            bytes[length++] = ',';
        }
        System.arraycopy(name, 0, bytes, length, name.length);
        length += name.length;
        return this;
    }

    /** The same of a name that is not known beforehand. */
    JsonBytes key(String name) {
        if (bytes[length - 1] != '{') {
            addMark(',');
        }
        addText(name);
        addMark(':');
        return this;
    }

    /** A field. */
    JsonBytes text(byte[] name, String text) {
        name(name).addText(text);
        return this;
    }

    /** A field that is left out without a text. */
    JsonBytes textIfAny(byte[] name, String text) {
        return text.isEmpty() ? this : text(name, text);
    }

    /** A field. */
    JsonBytes number(byte[] name, long number) {
        name(name).addNumber(number);
        return this;
    }

    /** A field that is left out without a number. */
    JsonBytes numberIfAny(byte[] name, OptionalInt number) {
        return number.isPresent() ? number(name, number.getAsInt()) : this;
    }

    /** A field that is left out where the number is 0. */
    JsonBytes numberUnlessZero(byte[] name, int number) {
        return number == 0 ? this : number(name, number);
    }

    /** A field that is left out without a number. */
    JsonBytes numberIfAny(byte[] name, OptionalDouble number) {
        if (number.isPresent()) {
            name(name).addPlain(Double.toString(number.getAsDouble()));
        }
        return this;
    }

    /** A field. */
    JsonBytes truth(byte[] name, boolean truth) {
        name(name).addPlain(truth ? "true" : "false");
        return this;
    }

    /** A field. */
    <T> JsonBytes list(byte[] name, List<T> values, BiConsumer<JsonBytes, ? super T> form) {
        name(name).addList(values, form);
        return this;
    }

    /** A field that is left out where the list is empty. */
    <T> JsonBytes listIfAny(byte[] name, List<T> values, BiConsumer<JsonBytes, ? super T> form) {
        return values.isEmpty() ? this : list(name, values, form);
    }

    <T> void addList(List<T> values, BiConsumer<JsonBytes, ? super T> form) {
        addMark('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                addMark(',');
            }
            form.accept(this, values.get(i));
        }
        addMark(']');
    }

    /**
     * Nearly every text is plain ASCII and copied; Jackson sees to the others. In ISO 8859-1, which is copied without a look
     * at each character, those that are not ASCII are negative bytes, or question marks where they do not exist.
     */
    void addText(String text) {
        byte[] plain = text.getBytes(StandardCharsets.ISO_8859_1);
        for (byte one : plain) {
            if ((one <= '?' && (one < ' ' || one == '"' || one == '?')) || one == '\\') {
                plain = JsonStringEncoder.getInstance().quoteAsUTF8(text);
                break;
            }
        }
        makeRoom(plain.length + 2);
        bytes[length++] = '"';
        System.arraycopy(plain, 0, bytes, length, plain.length);
        length += plain.length;
        bytes[length++] = '"';
    }

    /** Digit by digit, as nearly every number is small and a text would have to be made of each. */
    void addNumber(long number) {
        if (number < 0 || number > Integer.MAX_VALUE) {
            addPlain(Long.toString(number));
            return;
        }
        int small = (int) number;
        int digits = 1;
        for (int rest = small; rest >= 10; rest /= 10) {
            digits++;
        }
        makeRoom(digits);
        length += digits;
        int rest = small;
        for (int i = length - 1; i >= length - digits; i--) {
            int tenth = rest / 10;
            bytes[i] = (byte) ('0' + (rest - 10 * tenth));
            rest = tenth;
        }
    }

    /** What needs no quotation marks. */
    void addPlain(String ascii) {
        byte[] more = ascii.getBytes(StandardCharsets.ISO_8859_1);
        makeRoom(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void addMark(char mark) {
        makeRoom(1);
        bytes[length++] = (byte) mark;
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }

    /** What there is. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Writes what there is, and begins anew. */
    void moveTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }
}
