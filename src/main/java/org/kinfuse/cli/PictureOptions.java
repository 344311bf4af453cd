package org.kinfuse.cli;

import picocli.CommandLine.Option;

/** Whether a command draws what it found. */
@SuppressWarnings("FieldCanBeFinal") // picocli sets them
final class PictureOptions {
    @Option(
            names = "--svg",
            description =
                    "Draw each call of tiers 1 to 4 too: SAMPLE.NUMBER.NAME.svg. 'kinfuse draw' makes other formats "
                            + "of the JSON.")
    private boolean svg;

    boolean asked() {
        return svg;
    }
}
