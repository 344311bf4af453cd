package org.kinfuse.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinfuse.evidence.Alternative;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Strand;

/** Reads the XA tag of bwa: {@code contig,strand and position,CIGAR,edits;} any number of times. */
final class AlternativeHits {
    /** Bwa lists 5 at most where it lists any, and up to 200 on the alternate contigs of a gene. */
    private static final int MOST = 5;

    private static final Pattern HIT = Pattern.compile("([^,;]+),([+-])([0-9]{1,9}),[^,;]*,[^,;]*;");

    private AlternativeHits() {}

    /** The first hits on contigs of the build; none where the tag is of another kind. */
    static List<Alternative> of(Alignment read, FileContigs contigs) {
        Optional<String> tag = read.alternativeHits();
        if (tag.isEmpty()) {
            return List.of();
        }
        List<Alternative> hits = new ArrayList<>(MOST);
        Matcher hit = HIT.matcher(tag.get());
        while (hits.size() < MOST && hit.find()) {
            Optional<Contig> contig = contigs.named(hit.group(1)).flatMap(FileContig::inBuild);
            if (contig.isPresent()) {
                Strand strand = hit.group(2).equals("+") ? Strand.FORWARD : Strand.REVERSE;
                hits.add(new Alternative(contig.get(), Integer.parseInt(hit.group(3)), strand));
            }
        }
        return hits;
    }
}
