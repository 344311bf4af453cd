package org.kinfuse.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two lists of names that BCF numbers refer to: contigs, and everything else that the header declares. Source: the
 * VCF specification 4.3, sections 6.2.1 and 6.2.2.
 *
 * @param contigs names of contigs
 * @param strings names of filters, INFO and FORMAT fields
 */
record VcfBinaryDictionary(List<String> contigs, List<String> strings) {
    private static final Pattern DECLARED =
            Pattern.compile("##(contig|FILTER|INFO|FORMAT)=<(?:[^\"]*?,)?ID=([^,>]+).*");
    private static final Pattern INDEX = Pattern.compile(",IDX=(\\d+)(?=>\\s*$)");

    /** @param header the header lines of the file, with their {@code IDX} entries or without */
    static VcfBinaryDictionary of(List<String> header) {
        List<String> contigs = new ArrayList<>();
        List<String> strings = new ArrayList<>(List.of("PASS"));
        for (String line : header) {
            Matcher declared = DECLARED.matcher(line.stripTrailing());
            if (declared.matches()) {
                List<String> names = declared.group(1).equals("contig") ? contigs : strings;
                place(names, declared.group(2), INDEX.matcher(line));
            }
        }
        return new VcfBinaryDictionary(contigs, strings);
    }

    private static void place(List<String> names, String name, Matcher index) {
        if (!index.find()) {
            if (!names.contains(name)) {
                names.add(name);
            }
            return;
        }
        int place = Integer.parseInt(index.group(1));
        while (names.size() <= place) {
            names.add("");
        }
        names.set(place, name);
    }

    /** A header line as VCF text has it: without the index that only BCF knows. */
    static String withoutIndex(String line) {
        return INDEX.matcher(line).replaceFirst("");
    }

    /** @throws IllegalArgumentException if there is no such contig */
    String contig(int index) {
        return named(contigs, index, "contig");
    }

    /** @throws IllegalArgumentException if there is no such name */
    String string(int index) {
        return named(strings, index, "declared name");
    }

    private static String named(List<String> names, int index, String kind) {
        if (index < 0 || index >= names.size() || names.get(index).isEmpty()) {
            throw new IllegalArgumentException("the header has no " + kind + " of number " + index);
        }
        return names.get(index);
    }
}
