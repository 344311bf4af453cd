package org.kinfuse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it down. */
final class ProgramVersion implements IVersionProvider {
    static final String NAME = "kinfuse";

    /** The version's number. */
    static String number() {
        try (InputStream file = ProgramVersion.class.getResourceAsStream("program.properties")) {
            if (file == null) {
                throw new IllegalStateException("the program was built without program.properties");
            }
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code --version} prints. */
    static String line() {
        return NAME + " " + number();
    }

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }
}
