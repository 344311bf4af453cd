package org.kinfuse.reference;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The small files of a bundle: each is read when it is first asked for, and what it says remembered. Safe for threads. */
final class OpenedFiles {
    private final BundleFiles files;
    private final ConcurrentHashMap<String, Object> opened = new ConcurrentHashMap<>();

    OpenedFiles(BundleFiles files) {
        this.files = files;
    }

    /** All bytes of a file, read anew. */
    byte[] read(String name) {
        return files.read(name);
    }

    /** What a file says. */
    <T> T once(String file, Class<T> type, Function<byte[], T> read) {
        return type.cast(opened.computeIfAbsent(file, name -> read.apply(files.read(name))));
    }
}
