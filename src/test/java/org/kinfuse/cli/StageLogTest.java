package org.kinfuse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinfuse.cli.StageLog.Detail;
import org.kinfuse.report.RunFacts.Count;
import org.kinfuse.report.RunFacts.Stage;

class StageLogTest {
    private static final String ERASE = "\r\u001b[K";
    private static final String TOLD =
            """
            reading   used 0; read 12,345
                      something
            """;
    private static final Stage READING =
            new Stage("reading", List.of(new Count("used", 0), new Count("duplicates", 0), new Count("read", 12_345)));

    private static String told(Detail detail) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        StageLog log = new StageLog(new PrintStream(err, true, StandardCharsets.UTF_8), detail);
        log.progress(50_000);
        log.stage(READING);
        log.note("something");
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatRemainsIsToldAndOfTheRestOnlyWhatThereWas() {
        assertThat(told(Detail.STAGES)).isEqualTo(TOLD);
    }

    @Test
    void progressIsWrittenOverWhereAPersonWatches() {
        assertThat(told(Detail.STAGES_AND_PROGRESS)).isEqualTo(ERASE + "reading   50,000 records" + ERASE + TOLD);
    }

    @Test
    void quietIsQuiet() {
        assertThat(told(Detail.NOTHING)).isEmpty();
    }
}
