package org.kinfuse.forms;

import java.util.HashMap;
import java.util.Map;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Breakend;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.Side;
import org.kinfuse.report.JunctionEntry;
import org.kinfuse.report.RunFacts;

/** Turns places as they are printed back into places of the genome. */
final class PrintedPlaces {
    private final Map<String, Contig> contigs = new HashMap<>();

    /** The places of a build, whose contigs an answer lists in genome order. */
    PrintedPlaces(RunFacts.Reference reference) {
        reference.contigs().keySet().forEach(name -> contigs.put(name, new Contig(name, contigs.size())));
    }

    /** @throws BadInput if a contig is none of the build's */
    Adjacency adjacency(JunctionEntry junction) {
        return new Adjacency(
                breakend(junction.first()), breakend(junction.second()), junction.inserted(), junction.homology());
    }

    private Breakend breakend(JunctionEntry.BreakendEntry printed) {
        Contig contig = contigs.get(printed.contig());
        if (contig == null) {
            throw new BadInput("The answer is damaged: a junction lies on " + printed.contig()
                    + ", and its build has no such contig.");
        }
        Side kept = printed.kept().equals(Side.LEFT.word()) ? Side.LEFT : Side.RIGHT;
        return new Breakend(contig, printed.position(), kept);
    }
}
