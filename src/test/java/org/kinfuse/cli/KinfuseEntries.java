package org.kinfuse.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a VCF says of calls under keys of ours, by the records' names. Where numbers of calls stand, there are names: a file is
 * numbered in its own order when it is annotated.
 */
final class KinfuseEntries {
    private static final int ID = 2;
    private static final int INFO = 7;

    private KinfuseEntries() {}

    static Map<String, Map<String, String>> of(List<String> lines) {
        Map<String, Map<String, String>> records = new TreeMap<>();
        Map<String, String> names = new HashMap<>();
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            if (!line.startsWith("#")) {
                Map<String, String> entries = entries(columns[INFO]);
                names.putIfAbsent(entries.getOrDefault("KF_CALL", ""), event(columns[ID]));
                if (columns[ID].startsWith("call")) {
                    records.put(columns[ID], entries);
                }
            }
        }
        records.values().forEach(entries -> entries.computeIfPresent("KF_CALL", (key, number) -> names.get(number)));
        records.values()
                .forEach(entries -> entries.computeIfPresent(
                        "KF_RECIPROCAL_OF", (key, numbers) -> Arrays.stream(numbers.split("&", -1))
                                .map(number -> names.getOrDefault(number, "?"))
                                .sorted()
                                .collect(Collectors.joining("&"))));
        return records;
    }

    private static String event(String id) {
        return id.substring(0, id.lastIndexOf('_'));
    }

    private static Map<String, String> entries(String info) {
        return Arrays.stream(info.split(";", -1))
                .filter(entry -> entry.startsWith("KF_"))
                .map(entry -> entry.split("=", 2))
                .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1], (one, other) -> one, TreeMap::new));
    }
}
