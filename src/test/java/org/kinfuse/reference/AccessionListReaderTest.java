package org.kinfuse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinfuse.genes.Accession;
import org.kinfuse.genome.BadInput;

class AccessionListReaderTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("own.txt"), text);
    }

    @Test
    void readsTheFirstColumnOfEachLine() throws IOException {
        Path file = file("# mine\nNM_1.2\tALK\n\n  NM_2 \r\nNM_3,x\n");

        assertThat(AccessionListReader.read(file))
                .containsExactly(new Accession("NM_1.2"), new Accession("NM_2"), new Accession("NM_3"));
    }

    @Test
    void refusesAFileWithoutAccessionsAndOneThatIsNoText() throws IOException {
        Path empty = file("# nothing\n");
        assertThatThrownBy(() -> AccessionListReader.read(empty))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("own.txt holds no accession");

        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> AccessionListReader.read(binary))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("binary is no text");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> AccessionListReader.read(folder))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("cannot be read");
    }
}
