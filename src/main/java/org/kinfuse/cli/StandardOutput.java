package org.kinfuse.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Standard output that knows why it failed, where a {@link PrintStream} only knows that it did. Texts are UTF-8. */
public final class StandardOutput extends PrintStream {
    private static final int BUFFER = 1 << 13;

    /** Where Linux tells what standard output leads to. */
    private static final Path LINK = Path.of("/proc/self/fd/1");

    private final Watched watched;

    /** How writing went. */
    enum Outcome {
        /** All was taken, so far. */
        WRITTEN,
        /** Who read it, such as {@code head}, has read enough. */
        READ_ENOUGH,
        /** It was closed before the program began. */
        CLOSED,
        /** It cannot be written to, as the disk is full or for another reason. */
        FAILED
    }

    /** What it leads to. */
    public enum Kind {
        /** Another program, which may end before all is read. Nothing else goes wrong with it. */
        PIPE,
        /** A file, a terminal, or what the system does not tell. */
        OTHER;

        /** What standard output of this process leads to, as far as the system tells. */
        public static Kind ofProcess() {
            try {
                String target = Files.readSymbolicLink(LINK).toString();
                return target.startsWith("pipe:") || target.startsWith("socket:") ? PIPE : OTHER;
            } catch (IOException | UnsupportedOperationException e) {
                return OTHER;
            }
        }
    }

    /** @param target where everything goes */
    public StandardOutput(OutputStream target, Kind kind) {
        this(new Watched(target, kind));
    }

    private StandardOutput(Watched watched) {
        super(new BufferedOutputStream(watched, BUFFER), true, StandardCharsets.UTF_8);
        this.watched = watched;
    }

    Outcome outcome() {
        return watched.outcome;
    }

    /** The same for data: it throws where a {@link PrintStream} goes on in silence, so that work ends that nobody wants. */
    OutputStream data() {
        flush();
        return watched;
    }

    /** Looks at what goes wrong, and lets it go on. */
    private static final class Watched extends FilterOutputStream {
        private final Kind kind;
        private Outcome outcome = Outcome.WRITTEN;

        Watched(OutputStream target, Kind kind) {
            super(target);
            this.kind = kind;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                outcome = outcome(e);
                throw e;
            }
        }

        /** Standard output is closed by the process. */
        @Override
        public void close() throws IOException {
            flush();
        }

        /** Java has words only, some systems in the user's language. */
        private Outcome outcome(IOException failure) {
            String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
            if (reason.contains("broken pipe") || kind == Kind.PIPE) {
                return Outcome.READ_ENOUGH;
            }
            return reason.contains("bad file descriptor") ? Outcome.CLOSED : Outcome.FAILED;
        }
    }
}
