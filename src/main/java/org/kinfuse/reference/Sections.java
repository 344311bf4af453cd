package org.kinfuse.reference;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kinfuse.genome.BadInput;
import org.kinfuse.reference.GenesFormat.Section;

/**
 * The sections of {@code genes.bin}. Opening reads and checks the header alone; a section is checked when it is first
 * asked for. Safe for many threads.
 */
final class Sections {
    private final Map<Section, Entry> entries;
    private final Map<Section, ByteCursor> checked = new ConcurrentHashMap<>();

    private record Entry(ByteCursor bytes, int checksum) {}

    private Sections(Map<Section, Entry> entries) {
        this.entries = entries;
    }

    /**
     * Reads the header.
     *
     * @param content all bytes of the file
     * @throws ByteCursor.Damaged if it is no such file, or a damaged one
     * @throws BadInput if it is such a file of another version
     */
    static Sections open(byte[] content) {
        ByteCursor file = ByteCursor.of(content);
        if (content.length < GenesFormat.headerLength()
                || !file.textOf(GenesFormat.MAGIC.length()).equals(GenesFormat.MAGIC)) {
            throw new ByteCursor.Damaged("it does not begin as such a file does");
        }
        int version = file.fixed();
        if (version != GenesFormat.VERSION) {
            throw new BadInput("The reference bundle's " + GenesFormat.FILE + " is of format " + version
                    + " where this version of kinfuse reads format " + GenesFormat.VERSION
                    + "; build it again with 'kinfuse reference build'.");
        }
        int checksumAt = GenesFormat.headerLength() - Integer.BYTES;
        if (file.stretch(0, checksumAt).checksum() != file.fixedAt(checksumAt)
                || file.fixed() != Section.values().length) {
            throw new ByteCursor.Damaged("its header does not match its checksum");
        }
        return new Sections(readEntries(file));
    }

    private static Map<Section, Entry> readEntries(ByteCursor file) {
        Map<Section, Entry> entries = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            String tag = file.textOf(section.tag().length());
            if (!tag.equals(section.tag())) {
                throw new ByteCursor.Damaged("it has a section " + tag + " in the place of " + section.tag());
            }
            entries.put(section, new Entry(file.stretch(file.fixed(), file.fixed()), file.fixed()));
        }
        return entries;
    }

    /** A cursor at the start of a section that matches its checksum. */
    ByteCursor get(Section section) {
        return checked.computeIfAbsent(section, this::check).fromStart();
    }

    private ByteCursor check(Section section) {
        Entry entry = entry(section);
        if (entry.bytes().checksum() != entry.checksum()) {
            throw new ByteCursor.Damaged("its section " + section.tag() + " does not match its checksum");
        }
        return entry.bytes();
    }

    /** A cursor at the start of a section whose parts carry checksums of their own. */
    ByteCursor getUnchecked(Section section) {
        return entry(section).bytes().fromStart();
    }

    private Entry entry(Section section) {
        Entry entry = entries.get(section);
        if (entry == null) {
            throw new IllegalStateException("every section is read on opening");
        }
        return entry;
    }
}
