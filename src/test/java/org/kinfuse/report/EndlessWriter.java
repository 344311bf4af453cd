package org.kinfuse.report;

import java.nio.file.Path;
import java.util.Map;

/** A process that writes a file for as long as it is let live. */
final class EndlessWriter {
    private EndlessWriter() {}

    /**
     * Writes until it is ended.
     *
     * @param arguments the folder and the name of the file
     */
    public static void main(String[] arguments) {
        new OutputFolder(Path.of(arguments[0])).write(Map.of(arguments[1], out -> {
            while (true) {
                out.write('x');
                out.flush();
                try {
                    Thread.sleep(10);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }));
    }
}
