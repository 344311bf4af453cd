package org.kinfuse.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinfuse.genes.Domain;
import org.kinfuse.genes.Transcript;
import org.kinfuse.genes.TranscriptPreference;
import org.kinfuse.genome.GenomicInterval;
import org.kinfuse.reference.DomainTableReader.Row;

/**
 * Gives the transcripts of a gene their domains.
 *
 * <ol>
 *   <li>Rows of the domain table count only for a protein of the same length.
 *   <li>Where MSK's table has a kinase domain, its place on the genome decides for every transcript in which both ends
 *       are coding and in frame, and replaces what the domain table says about that stretch. Two rows of one transcript
 *       are one domain where the domain table sees one (LATS1, LATS2: a kinase domain with an insertion).
 *   <li>A transcript of another kinase gene that the domain table does not know gets the kinase domain of the most
 *       preferred transcript whose domain has both ends coding and in frame in it.
 * </ol>
 */
final class DomainAssigner {
    private static final Comparator<Domain> BY_RESIDUE = Comparator.comparingInt(Domain::firstResidue)
            .thenComparingInt(Domain::lastResidue)
            .thenComparing(Domain::name)
            .thenComparing(Domain::identifier);
    private static final Map<String, String> PFAM_NAMES = Map.of("pfam00069", "Pkinase", "pfam07714", "Pkinase_Tyr");
    private static final int CODON = 3;

    private final KinaseCatalogue catalogue;
    private final Map<String, List<Row>> domains;
    private final Map<String, List<KinaseTableReader.Row>> kinases;

    /** A kinase domain of MSK's table as a place on the genome. */
    private record KinasePlace(GenomicInterval place, String identifier) {
        /** This place on a transcript, if it reads it whole and in frame. */
        Optional<Domain> on(Transcript transcript) {
            return new CodingMap(transcript)
                    .residuesOf(place)
                    .map(residues -> new Domain(
                            PFAM_NAMES.getOrDefault(identifier, identifier),
                            identifier,
                            Domain.Kind.KINASE,
                            residues.first(),
                            residues.last()));
        }

        KinasePlace joined(KinasePlace other) {
            return new KinasePlace(
                    new GenomicInterval(
                            place.contig(),
                            Math.min(place.start(), other.place.start()),
                            Math.max(place.end(), other.place.end())),
                    identifier);
        }
    }

    /**
     * An assigner.
     *
     * @param catalogue what counts as a kinase domain
     * @param domains rows of the domain table by accession
     * @param kinases rows of MSK's table by accession
     */
    DomainAssigner(
            KinaseCatalogue catalogue,
            Map<String, List<Row>> domains,
            Map<String, List<KinaseTableReader.Row>> kinases) {
        this.catalogue = catalogue;
        this.domains = domains;
        this.kinases = kinases;
    }

    /** Whether a row speaks of the protein that the transcript makes, as far as its length can tell. */
    static boolean speaksOf(Row row, Transcript transcript) {
        // Equal lengths, or less than a codon apart where the genome lacks or repeats a base of the messenger.
        return Math.abs((row.proteinLength() + 1) * CODON - transcript.codingLength()) < CODON;
    }

    /**
     * The domains of each coding transcript, by residue.
     *
     * @param transcripts of one gene at one place, as yet without domains
     */
    Map<Transcript, List<Domain>> assign(List<Transcript> transcripts) {
        List<Transcript> coding = transcripts.stream()
                .filter(transcript -> transcript.coding().isPresent())
                .sorted(TranscriptPreference.MSK.order())
                .toList();
        List<KinasePlace> places = coding.stream()
                .flatMap(transcript -> placesOf(transcript).stream())
                .toList();
        Map<Transcript, List<Domain>> known = new HashMap<>();
        coding.forEach(transcript -> known.put(transcript, kinasesOf(transcript, places)));

        Map<Transcript, List<Domain>> assigned = new HashMap<>();
        for (Transcript transcript : coding) {
            List<Domain> own = known.getOrDefault(transcript, List.of());
            List<Domain> all = new ArrayList<>(own.isEmpty() ? fromSibling(transcript, coding, known) : own);
            all.addAll(otherDomains(transcript));
            assigned.put(transcript, all.stream().distinct().sorted(BY_RESIDUE).toList());
        }
        return assigned;
    }

    /** The places of MSK's kinase domains that are given for this very transcript. */
    private List<KinasePlace> placesOf(Transcript transcript) {
        List<KinasePlace> places =
                new ArrayList<>(kinases.getOrDefault(transcript.accession().base(), List.of()).stream()
                        .filter(row -> row.place().overlaps(transcript.span()))
                        .map(row -> new KinasePlace(row.place(), row.identifier()))
                        .toList());
        for (Domain stretch : tableKinases(transcript)) {
            List<KinasePlace> within = places.stream()
                    .filter(place -> place.on(transcript)
                            .filter(domain -> overlap(domain, stretch))
                            .isPresent())
                    .toList();
            if (within.size() > 1) {
                places.removeAll(within);
                within.stream().reduce(KinasePlace::joined).ifPresent(places::add);
            }
        }
        return places;
    }

    private List<Domain> kinasesOf(Transcript transcript, List<KinasePlace> places) {
        List<Domain> found = new ArrayList<>(tableKinases(transcript));
        for (KinasePlace place : places) {
            place.on(transcript).ifPresent(domain -> {
                found.removeIf(other -> overlap(other, domain));
                found.add(domain);
            });
        }
        return found;
    }

    private static List<Domain> fromSibling(
            Transcript transcript, List<Transcript> siblings, Map<Transcript, List<Domain>> known) {
        CodingMap here = new CodingMap(transcript);
        for (Transcript sibling : siblings) {
            CodingMap there = new CodingMap(sibling);
            List<Domain> carried = known.getOrDefault(sibling, List.of()).stream()
                    .flatMap(domain -> here.residuesOf(there.placeOf(domain)).stream()
                            .map(residues -> DomainTerm.of(domain).at(residues.first(), residues.last())))
                    .toList();
            if (!carried.isEmpty()) {
                return carried;
            }
        }
        return List.of();
    }

    private List<Domain> tableKinases(Transcript transcript) {
        return KinaseStretches.merge(Stream.concat(
                        rowsOf(transcript).filter(row -> catalogue.isKinase(transcript.gene(), row)),
                        catalogue.more(transcript.accession().base()).stream().filter(row -> speaksOf(row, transcript)))
                .toList());
    }

    private List<Domain> otherDomains(Transcript transcript) {
        return rowsOf(transcript)
                .filter(row -> !catalogue.isKinase(transcript.gene(), row))
                .map(row -> new Domain(row.name(), row.identifier(), Domain.Kind.OTHER, row.first(), row.last()))
                .toList();
    }

    private Stream<Row> rowsOf(Transcript transcript) {
        return domains.getOrDefault(transcript.accession().base(), List.of()).stream()
                .filter(row -> speaksOf(row, transcript));
    }

    private static boolean overlap(Domain one, Domain other) {
        return one.firstResidue() <= other.lastResidue() && other.firstResidue() <= one.lastResidue();
    }
}
