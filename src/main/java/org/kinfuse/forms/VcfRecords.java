package org.kinfuse.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinfuse.genome.Adjacency;
import org.kinfuse.report.AnnotationVcf;
import org.kinfuse.report.CallEntry;
import org.kinfuse.report.EndEntry;
import org.kinfuse.report.FusionReport;
import org.kinfuse.report.JunctionEntry;
import org.kinfuse.report.RejectedEntry;
import org.kinfuse.report.RejectedEntry.FailedRule;
import org.kinfuse.report.SupportEntry;
import org.kinfuse.report.VcfInfoEntry;

/**
 * The records of an answer: two for each call and two for each rearrangement that was turned down, one at either end, in
 * the order of the genome.
 */
final class VcfRecords {
    /** The filter of a call that few fragments show. */
    static final String CANDIDATE = "candidate";

    private static final String PASS = "PASS";

    private final FusionReport report;
    private final PrintedPlaces places;

    VcfRecords(FusionReport report) {
        this.report = report;
        this.places = new PrintedPlaces(report.run().reference());
    }

    /** The records in the order of a sorted file. */
    List<VcfRecord> inOrder() {
        List<RejectedEntry> rejected = report.rejected();
        return Stream.concat(
                        report.calls().stream().flatMap(this::ofCall),
                        IntStream.range(0, rejected.size())
                                .boxed()
                                .flatMap(index -> ofRejected("rejected" + (index + 1), rejected.get(index))))
                .sorted(VcfRecord.ORDER)
                .toList();
    }

    /** Names of the two records of a junction, and of the event that it is of. */
    private record Names(String own, String mate, String event) {
        static Names first(String name, String event) {
            return new Names(name + "_1", name + "_2", event);
        }

        static Names second(String name, String event) {
            return new Names(name + "_2", name + "_1", event);
        }
    }

    private Stream<VcfRecord> ofCall(CallEntry call) {
        JunctionEntry junction = call.junction();
        Adjacency adjacency = places.adjacency(junction);
        CallEnds ends = CallEnds.of(call);
        String name = "call" + call.call();
        String event = event(call);
        VcfEnd first = VcfEnd.first(junction, adjacency);
        VcfEnd second = VcfEnd.second(junction, adjacency);
        return Stream.of(
                record(
                        call,
                        Names.first(name, event),
                        first,
                        ends.first(),
                        call.support().firstMappingQuality()),
                record(
                        call,
                        Names.second(name, event),
                        second,
                        ends.second(),
                        call.support().secondMappingQuality()));
    }

    /** Halves of one rearrangement share the name of the one that is listed first. */
    private static String event(CallEntry call) {
        int first = Stream.concat(Stream.of(call.call()), call.reciprocalOf().stream())
                .min(Integer::compare)
                .orElseThrow();
        return "event" + first;
    }

    private VcfRecord record(CallEntry call, Names names, VcfEnd end, EndEntry place, int mappingQuality) {
        List<VcfInfoEntry> info = new ArrayList<>(info(names, end, call.junction()));
        info.add(entry(VcfKey.CLASS, call.rearrangement()));
        if (report.comesFromReads()) {
            info.add(entry(VcfKey.MAPQ, Integer.toString(mappingQuality)));
        }
        if (!place.baited().isEmpty()) {
            info.add(entry(VcfKey.BAITED, place.baited()));
        }
        info.addAll(AnnotationVcf.entries(report.run().sample(), call));
        return new VcfRecord(
                end,
                names.own(),
                quality(call.support().score()),
                call.hasTooFewFragments() ? CANDIDATE : PASS,
                info,
                samples(
                        VcfSample.of(call.support(), place),
                        VcfSample.ofNormal(call.support(), place.normalDepth(), place.normalFraction())));
    }

    private Stream<VcfRecord> ofRejected(String name, RejectedEntry rejected) {
        JunctionEntry junction = rejected.junction();
        Adjacency adjacency = places.adjacency(junction);
        SupportEntry support = rejected.support();
        return Stream.of(
                record(
                        rejected,
                        Names.first(name, name),
                        VcfEnd.first(junction, adjacency),
                        support.firstMappingQuality()),
                record(
                        rejected,
                        Names.second(name, name),
                        VcfEnd.second(junction, adjacency),
                        support.secondMappingQuality()));
    }

    private VcfRecord record(RejectedEntry rejected, Names names, VcfEnd end, int mappingQuality) {
        List<VcfInfoEntry> info = new ArrayList<>(info(names, end, rejected.junction()));
        info.add(entry(VcfKey.CLASS, rejected.rearrangement()));
        info.add(entry(VcfKey.MAPQ, Integer.toString(mappingQuality)));
        return new VcfRecord(
                end,
                names.own(),
                VcfRecord.MISSING,
                rejected.failed().stream().map(FailedRule::rule).collect(Collectors.joining(";")),
                info,
                samples(
                        VcfSample.of(rejected.support()),
                        VcfSample.ofNormal(rejected.support(), OptionalInt.empty(), OptionalDouble.empty())));
    }

    private List<String> samples(VcfSample sample, VcfSample normal) {
        return report.run().normal().isEmpty()
                ? List.of(VcfCount.column(sample))
                : List.of(VcfCount.column(sample), VcfCount.column(normal));
    }

    private static String quality(OptionalInt score) {
        return score.isPresent() ? Integer.toString(score.getAsInt()) : VcfRecord.MISSING;
    }

    private static List<VcfInfoEntry> info(Names names, VcfEnd end, JunctionEntry junction) {
        List<VcfInfoEntry> info = new ArrayList<>();
        info.add(entry(VcfKey.SVTYPE, "BND"));
        info.add(entry(VcfKey.MATEID, names.mate()));
        info.add(entry(VcfKey.EVENT, names.event()));
        info.addAll(places(end, junction));
        if (!end.inserted().isEmpty()) {
            info.add(entry(VcfKey.SVINSLEN, Integer.toString(end.inserted().length())));
            info.add(entry(VcfKey.SVINSSEQ, end.inserted()));
        }
        return info;
    }

    private static List<VcfInfoEntry> places(VcfEnd end, JunctionEntry junction) {
        List<VcfInfoEntry> info = new ArrayList<>();
        if (junction.precision().equals("imprecise")) {
            info.add(new VcfInfoEntry(VcfKey.IMPRECISE.name(), List.of()));
            int outward = end.own().kept().outward() * junction.uncertainty();
            info.add(interval(Math.min(0, outward), Math.max(0, outward)));
        } else if (junction.homology() > 0) {
            info.add(interval(end.lowestSlide(), end.highestSlide()));
            info.add(entry(VcfKey.HOMLEN, Integer.toString(junction.homology())));
            if (!end.homologyBases().isEmpty()) {
                info.add(entry(VcfKey.HOMSEQ, end.homologyBases()));
            }
        }
        return info;
    }

    private static VcfInfoEntry interval(int lowest, int highest) {
        return new VcfInfoEntry(VcfKey.CIPOS.name(), List.of(Integer.toString(lowest), Integer.toString(highest)));
    }

    private static VcfInfoEntry entry(VcfKey key, String value) {
        return VcfInfoEntry.of(key.name(), value);
    }
}
