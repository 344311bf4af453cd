package org.kinfuse.intake;

import htsjdk.samtools.AbstractBAMFileIndex;
import htsjdk.samtools.BAMIndexMetaData;
import htsjdk.samtools.SAMFileHeader;
import htsjdk.samtools.SAMReadGroupRecord;
import htsjdk.samtools.SAMRecord;
import htsjdk.samtools.SAMRecordIterator;
import htsjdk.samtools.SAMSequenceRecord;
import htsjdk.samtools.SamFiles;
import htsjdk.samtools.SamInputResource;
import htsjdk.samtools.SamReader;
import htsjdk.samtools.SamReaderFactory;
import htsjdk.samtools.ValidationStringency;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinfuse.genome.BadInput;
import org.kinfuse.genome.Contig;
import org.kinfuse.genome.GenomeBuild;
import org.kinfuse.genome.GenomicInterval;

/**
 * Looks at some reads of a file: the first ones, and with an index those at places that are asked for. So it is as quick on
 * a hundred gigabytes as on one.
 */
public final class ReadSurveyor {
    /** Reads that are counted at one place. */
    public static final int MOST_AT_PLACE = 50;
    /** Records from the start of the file: a second's work, and enough for a kind that one in thousands is of. */
    private static final int FIRST = 200_000;
    /** Both files may be copied at once, the larger one for a minute or so. */
    private static final long SAME_TIME = TimeUnit.MINUTES.toMillis(1);

    private final GenomeBuild build;
    private final CramFasta fasta;

    /**
     * @param build the genome whose places are asked for
     * @param fasta the sequence of that genome, for CRAM
     */
    public ReadSurveyor(GenomeBuild build, Optional<Path> fasta) {
        this.build = build;
        this.fasta = CramFasta.of(fasta);
    }

    /** What was seen while records were taken. */
    private static final class Look {
        private final SurveyTally tally = new SurveyTally();
        private final List<Integer> atPlaces = new ArrayList<>();
        private final List<String> troubles = new ArrayList<>();
        /** Reads with a place, by number of the contig. */
        private final Map<Integer, Integer> placed = new TreeMap<>();

        private boolean inOrder = true;
        private boolean toTheEnd;
    }

    /** Where a record stands in the order by coordinate; reads without a place come last. */
    private record Place(int contig, int start) implements Comparable<Place> {
        static Place of(SAMRecord read) {
            int index = read.getReferenceIndex();
            return new Place(index < 0 ? Integer.MAX_VALUE : index, index < 0 ? 0 : read.getAlignmentStart());
        }

        @Override
        public int compareTo(Place other) {
            return contig == other.contig ? Integer.compare(start, other.start) : Integer.compare(contig, other.contig);
        }
    }

    /**
     * Looks at a file.
     *
     * @param places where reads are counted, if there is an index
     * @throws BadInput if it is no file of reads, or its header cannot be read
     */
    public ReadSurvey survey(Path file, List<GenomicInterval> places) {
        String name = String.valueOf(file.getFileName());
        ReadFormat format = format(file, name);
        Look look = new Look();
        if (!format.endMark().endsWith(lastBytes(file, name))) {
            look.troubles.add(ReadTrouble.cutShort("it", format.endMark()).getMessage());
        }
        Path index = SamFiles.findIndex(file);
        try (SamReader reader = ReadTrouble.translated(
                () -> factory(name).open(resource(file, index)), trouble -> ReadTrouble.inHeader(name, trouble))) {
            SAMFileHeader header = reader.getFileHeader();
            takeFirst(reader, name, look);
            ReadSurvey.Index state = state(format, file, index);
            if (state == ReadSurvey.Index.THERE || state == ReadSurvey.Index.OLDER) {
                state = takeAtPlaces(reader, places, look) ? state : ReadSurvey.Index.UNUSABLE;
            }
            return survey(format, header, state, look);
        } catch (IOException e) {
            throw new BadInput(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static ReadFormat format(Path file, String name) {
        try (InputStream start = Files.newInputStream(file)) {
            return FormatSniffer.sniff(name, start.readNBytes(FormatSniffer.PREFIX));
        } catch (IOException e) {
            throw new BadInput(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] lastBytes(Path file, String name) {
        try {
            return ReadIntake.lastBytes(file);
        } catch (IOException e) {
            throw new BadInput(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private SamReaderFactory factory(String name) {
        return SamReaderFactory.make()
                .validationStringency(ValidationStringency.SILENT)
                .disable(SamReaderFactory.Option.EAGERLY_DECODE)
                .referenceSource(new CramReference(name, fasta));
    }

    private static SamInputResource resource(Path file, @Nullable Path index) {
        SamInputResource reads = SamInputResource.of(file);
        return index == null ? reads : reads.index(index);
    }

    private static void takeFirst(SamReader reader, String name, Look look) {
        int taken = 0;
        try (SAMRecordIterator records = reader.iterator()) {
            Place before = new Place(0, 0);
            while (taken < FIRST && records.hasNext()) {
                SAMRecord read = records.next();
                taken++;
                look.tally.take(read);
                if (read.getReferenceIndex() >= 0) {
                    look.placed.merge(read.getReferenceIndex(), 1, Integer::sum);
                }
                Place here = Place.of(read);
                look.inOrder &= before.compareTo(here) <= 0;
                before = here;
            }
            look.toTheEnd = !records.hasNext();
        } catch (RuntimeException trouble) {
            int number = taken + 1; // a record's number, not a position
            look.troubles.add(ReadTrouble.told(trouble, other -> ReadTrouble.inRecord(name, number, other))
                    .getMessage());
        }
    }

    private static ReadSurvey.Index state(ReadFormat format, Path file, @Nullable Path index) throws IOException {
        if (format == ReadFormat.SAM || format == ReadFormat.GZIPPED_SAM) {
            return ReadSurvey.Index.NOT_POSSIBLE;
        }
        if (index == null) {
            return ReadSurvey.Index.NONE;
        }
        long later = Files.getLastModifiedTime(file).toMillis()
                - Files.getLastModifiedTime(index).toMillis();
        return later > SAME_TIME ? ReadSurvey.Index.OLDER : ReadSurvey.Index.THERE;
    }

    /** Whether the index fits the file. */
    private boolean takeAtPlaces(SamReader reader, List<GenomicInterval> places, Look look) {
        try {
            int contigs = reader.getFileHeader().getSequenceDictionary().size();
            if (reader.indexing().getIndex() instanceof AbstractBAMFileIndex index) {
                Optional<String> misfit = misfit(index, contigs, look);
                misfit.ifPresent(look.troubles::add);
                if (misfit.isPresent()) {
                    return false;
                }
            }
            Map<Contig, String> names = names(reader.getFileHeader());
            for (GenomicInterval place : places) {
                String name = names.get(place.contig());
                look.atPlaces.add(name == null ? 0 : taken(reader, name, place, look.tally));
            }
            return true;
        } catch (RuntimeException trouble) {
            look.atPlaces.clear();
            look.troubles.add("reads cannot be found by the index: "
                    + ReadTrouble.told(trouble, other -> ReadTrouble.inRecord("it", 1, other))
                            .getMessage());
            return false;
        }
    }

    /** An index counts the reads of each contig; of a part of the file no more can have been read. */
    private static Optional<String> misfit(AbstractBAMFileIndex index, int contigs, Look look) {
        if (index.getNumberOfReferences() != contigs) {
            return Optional.of("the index is of a file with " + index.getNumberOfReferences()
                    + " contigs, and this one has " + contigs);
        }
        long[] said = IntStream.range(0, contigs)
                .mapToLong(contig -> counted(index, contig))
                .toArray();
        // Older programs wrote no counts at all.
        boolean counts = LongStream.of(said).anyMatch(count -> count > 0);
        for (int contig = 0; counts && contig < contigs; contig++) {
            int read = look.placed.getOrDefault(contig, 0);
            if (read > said[contig] || (look.toTheEnd && read < said[contig])) {
                return Optional.of(
                        "the index is of another file: it counts " + said[contig] + " reads on contig number "
                                + (contig + 1) + ", and there are " + (look.toTheEnd ? "" : "at least ") + read);
            }
        }
        return Optional.empty();
    }

    private static long counted(AbstractBAMFileIndex index, int contig) {
        BAMIndexMetaData counts = index.getMetaData(contig);
        return counts == null ? 0 : (long) counts.getAlignedRecordCount() + counts.getUnalignedRecordCount();
    }

    private static int taken(SamReader reader, String contig, GenomicInterval place, SurveyTally tally) {
        int taken = 0;
        try (SAMRecordIterator records = reader.query(contig, place.start(), place.end(), false)) {
            while (taken < MOST_AT_PLACE && records.hasNext()) {
                tally.take(records.next());
                taken++;
            }
        }
        return taken;
    }

    private Map<Contig, String> names(SAMFileHeader header) {
        Map<Contig, String> names = new HashMap<>();
        for (SAMSequenceRecord sequence : header.getSequenceDictionary().getSequences()) {
            build.contig(sequence.getSequenceName())
                    .filter(contig -> build.sequence(contig).length() == sequence.getSequenceLength())
                    .ifPresent(contig -> names.putIfAbsent(contig, sequence.getSequenceName()));
        }
        return names;
    }

    private static ReadSurvey survey(ReadFormat format, SAMFileHeader header, ReadSurvey.Index index, Look look) {
        boolean said = header.getSortOrder() == SAMFileHeader.SortOrder.coordinate;
        ReadSurvey.Order unsaid = look.inOrder ? ReadSurvey.Order.SORTED_UNSAID : ReadSurvey.Order.OTHER;
        ReadSurvey.Order stated = look.inOrder ? ReadSurvey.Order.SORTED : ReadSurvey.Order.SORTED_NOT_TRUE;
        return new ReadSurvey(
                format.words(),
                header.getSequenceDictionary().getSequences().stream()
                        .map(each -> new ReadSurvey.NamedLength(each.getSequenceName(), each.getSequenceLength()))
                        .toList(),
                header.getReadGroups().stream()
                        .map(SAMReadGroupRecord::getSample)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                header.getProgramRecords().stream()
                        .flatMap(program -> Stream.of(program.getProgramName(), program.getId()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                said ? stated : unsaid,
                index,
                look.tally.counts(),
                look.atPlaces,
                look.troubles);
    }
}
