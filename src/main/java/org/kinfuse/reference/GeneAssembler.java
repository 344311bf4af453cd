package org.kinfuse.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kinfuse.genes.Accession;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.Gene;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptFlag;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.genome.Strand;

/** Makes genes of the models of their transcripts: one gene for each place where transcripts of a symbol overlap. */
final class GeneAssembler {
    private static final Comparator<Transcript> BY_ACCESSION = Comparator.comparing(
                    (Transcript transcript) -> transcript.accession().base())
            .thenComparing(Transcript::span);

    private final Map<String, TranscriptFlagReader.Facts> facts;
    private final Set<String> mskPanel;
    private final Set<String> mskAllGenes;
    private final DomainAssigner domains;

    /** Transcripts that can be one gene share these. */
    private record Group(Contig contig, String symbol, Strand strand) implements Comparable<Group> {
        private static final Comparator<Group> ORDER =
                Comparator.comparing(Group::contig).thenComparing(Group::symbol).thenComparing(Group::strand);

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * An assembler.
     *
     * @param facts versions and NCBI's selections, by accession
     * @param mskPanel accessions of MSK's panel
     * @param mskAllGenes accessions of MSK's list for all genes
     */
    GeneAssembler(
            Map<String, TranscriptFlagReader.Facts> facts,
            Set<String> mskPanel,
            Set<String> mskAllGenes,
            DomainAssigner domains) {
        this.facts = facts;
        this.mskPanel = mskPanel;
        this.mskAllGenes = mskAllGenes;
        this.domains = domains;
    }

    /** The genes of all models. */
    List<Gene> assemble(List<Transcript> models) {
        Map<Group, List<Transcript>> groups = new TreeMap<>();
        for (Transcript model : models) {
            groups.computeIfAbsent(new Group(model.contig(), model.gene(), model.strand()), unused -> new ArrayList<>())
                    .add(withFacts(model));
        }
        List<Gene> genes = new ArrayList<>();
        groups.values().forEach(group -> places(group).forEach(place -> genes.add(gene(place))));
        return genes;
    }

    private static List<List<Transcript>> places(List<Transcript> group) {
        List<List<Transcript>> places = new ArrayList<>();
        int end = 0;
        for (Transcript transcript :
                group.stream().sorted(Comparator.comparing(Transcript::span)).toList()) {
            if (places.isEmpty() || transcript.span().start() > end) {
                places.add(new ArrayList<>());
            }
            places.get(places.size() - 1).add(transcript);
            end = Math.max(end, transcript.span().end());
        }
        return places;
    }

    private Gene gene(List<Transcript> drafts) {
        Map<Transcript, List<Domain>> assigned = domains.assign(drafts);
        List<Transcript> transcripts = drafts.stream()
                .map(draft -> withDomains(draft, assigned.getOrDefault(draft, List.of())))
                .sorted(BY_ACCESSION)
                .toList();
        Transcript any = transcripts.get(0);
        GenomicInterval span = new GenomicInterval(
                any.contig(),
                transcripts.stream().mapToInt(each -> each.span().start()).min().orElseThrow(),
                transcripts.stream().mapToInt(each -> each.span().end()).max().orElseThrow());
        return new Gene(any.gene(), any.strand(), span, transcripts);
    }

    private Transcript withFacts(Transcript model) {
        String base = model.accession().base();
        TranscriptFlagReader.Facts known =
                facts.getOrDefault(base, new TranscriptFlagReader.Facts(model.accession(), Set.of()));
        Set<TranscriptFlag> lists = EnumSet.noneOf(TranscriptFlag.class);
        lists.addAll(known.lists());
        if (mskPanel.contains(base)) {
            lists.add(TranscriptFlag.MSK_PANEL);
        }
        if (mskAllGenes.contains(base)) {
            lists.add(TranscriptFlag.MSK_ALL_GENES);
        }
        return copy(model, known.accession(), lists, List.of());
    }

    private static Transcript withDomains(Transcript draft, List<Domain> domains) {
        return copy(draft, draft.accession(), draft.flags(), domains);
    }

    private static Transcript copy(
            Transcript of, Accession accession, Set<TranscriptFlag> lists, List<Domain> domains) {
        Transcript.Builder builder = Transcript.of(accession, of.gene(), of.contig(), of.strand())
                .flags(lists)
                .domains(domains);
        of.coding().ifPresent(builder::coding);
        return builder.exons(of.exons());
    }
}
