package org.kinfuse.normals;

/**
 * A sample of a panel of normals.
 *
 * @param name its name
 * @param file the name of the file of its reads, without folders
 * @param bytes the size of that file
 * @param headerSha256 SHA-256 of the header of that file, as SAM text
 */
public record PanelSample(String name, String file, long bytes, String headerSha256) {
    /** @throws IllegalArgumentException if the name is blank */
    public PanelSample {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a sample of a panel has a name");
        }
    }
}
