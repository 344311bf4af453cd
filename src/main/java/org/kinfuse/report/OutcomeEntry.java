package org.kinfuse.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.kinfuse.fuse.DomainFate;
import org.kinfuse.fuse.Frame;
import org.kinfuse.fuse.Reading;
import org.kinfuse.judge.KinaseStatus;

/** What comes of a rearrangement, as it is printed. */
public sealed interface OutcomeEntry {
    /** {@code transcript} or {@code none}. */
    String kind();

    /**
     * Calls the function for the kind of outcome: every kind must be answered.
     *
     * @param <T> type of the answer
     */
    <T> T fold(Cases<T> cases);

    /** The genes at the two ends, the 5' partner first; empty texts where no gene is near. */
    default List<String> genes() {
        return fold(new Cases<List<String>>() {
            @Override
            public List<String> transcript(Transcript transcript) {
                return List.of(transcript.five().gene(), transcript.three().gene());
            }

            @Override
            public List<String> none(None none) {
                return List.of(none.first().gene(), none.second().gene());
            }
        });
    }

    /**
     * One answer for each kind of outcome.
     *
     * @param <T> type of the answer
     */
    interface Cases<T> {
        /** A transcript joins exons of both ends. */
        T transcript(Transcript transcript);

        /** No transcript does. */
        T none(None none);
    }

    /**
     * A transcript that starts at one end and goes on at the other.
     *
     * @param kind {@code transcript}
     * @param five the end that gives promoter and first exons
     * @param three the end that gives the last exons
     * @param linker bases between the two parts that belong to neither, read along the transcript
     * @param midExon whether the break cuts an exon
     * @param frameMethod how the frame was found: {@code phase}, from the gene models, or {@code translation}, from bases
     * @param reading how it is most likely read
     * @param alternatives other readings, the likelier first
     * @param kinase the kinase domain that matters
     * @param domains what is held of each domain, 5' partner first
     */
    record Transcript(
            String kind,
            EndEntry five,
            EndEntry three,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String linker,
            boolean midExon,
            @Words(Reading.Method.class) String frameMethod,
            ReadingEntry reading,
            List<ReadingEntry> alternatives,
            KinaseEntry kinase,
            List<DomainEntry> domains)
            implements OutcomeEntry {
        /** Copies the lists. */
        public Transcript {
            alternatives = List.copyOf(alternatives);
            domains = List.copyOf(domains);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.transcript(this);
        }
    }

    /**
     * No transcript joins the two ends.
     *
     * @param kind {@code none}
     * @param why the reason in words
     * @param first what lies at the first end in genome order
     * @param second what lies at the other
     */
    record None(String kind, String why, EndEntry first, EndEntry second) implements OutcomeEntry {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.none(this);
        }
    }

    /**
     * One way of reading.
     *
     * @param way how the two parts are joined
     * @param fiveExons exons of the 5' partner
     * @param threeExons exons of the 3' partner
     * @param fiveOffset where the 5' part is cut, from the end of its last exon: negative within the exon, positive behind it
     * @param threeOffset where the 3' part is cut, from the start of its first exon: positive within the exon, negative before
     * @param fiveLast position of the last base that is read of the 5' partner: the edge of an exon, or the break itself
     * @param threeFirst position of the first base that is read of the 3' partner
     * @param frame the frame
     * @param frameWhy the rule that decided on it
     * @param translation what is read codon by codon: one, or none where the bases are not known
     * @param notTranslated why it is not, where there is a FASTA file
     */
    record ReadingEntry(
            @Words(Reading.Way.class) String way,
            ExonsEntry fiveExons,
            ExonsEntry threeExons,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Range(from = Integer.MIN_VALUE, to = Integer.MAX_VALUE)
                    int fiveOffset,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @Range(from = Integer.MIN_VALUE, to = Integer.MAX_VALUE)
                    int threeOffset,
            int fiveLast,
            int threeFirst,
            @Words(Frame.class) String frame,
            String frameWhy,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TranslationEntry> translation,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String notTranslated) {
        /** Copies the list. */
        public ReadingEntry {
            translation = List.copyOf(translation);
        }
    }

    /**
     * Consecutive exons; a cut exon counts.
     *
     * @param first number of the first
     * @param last number of the last
     */
    record ExonsEntry(int first, int last) {
        /** {@code 11-17}, or {@code 3} for a single exon. */
        String text() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }

    /**
     * What is held of the kinase domain of which most is held.
     *
     * @param status retained, partial, lost, or none where neither protein has a kinase domain
     * @param domain the domain: one, or none
     */
    record KinaseEntry(
            @Words(KinaseStatus.class) String status,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DomainEntry> domain) {
        /** Copies the list. */
        public KinaseEntry {
            domain = List.copyOf(domain);
        }
    }

    /**
     * What is held of a domain.
     *
     * @param gene gene of its protein
     * @param transcript accession of the protein's transcript
     * @param name short name
     * @param identifier accession in its database
     * @param kinase whether it is the catalytic domain of a kinase
     * @param firstResidue first amino acid, from 1
     * @param lastResidue last amino acid
     * @param keptResidues residues that are held
     * @param percent share that is held, rounded down
     * @param fate kept, truncated or lost
     */
    record DomainEntry(
            String gene,
            String transcript,
            String name,
            String identifier,
            boolean kinase,
            int firstResidue,
            int lastResidue,
            int keptResidues,
            @Range(to = 100) int percent,
            @Words(DomainFate.Fate.class) String fate) {}
}
