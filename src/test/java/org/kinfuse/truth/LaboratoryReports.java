package org.kinfuse.truth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kinfuse.report.TsvColumn;

/**
 * Reports of a clinical laboratory. They do not state which sides of the breaks are kept: the class leaves one, two or
 * four possibilities, and the order of the genes in the description decides among them. Where it does not, the
 * possibility that agrees best is taken.
 */
final class LaboratoryReports {
    private static final Pattern ORDER = Pattern.compile("\\{([^:}]+):([^}]+)}");
    private static final Pattern STRAND = Pattern.compile("\\(([+-])\\)");
    private static final Pattern KINASE =
            Pattern.compile("(?:includes|does not include)(?: a part of| parts of)? the kinase domain[^.]*");
    /** Sentences on significance, further tests and isoforms: they do not follow from the rearrangement. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            " ?(?:Functional significance|The structural variant involves the|This variant affects).*$");

    private static final List<String> INVERSIONS = List.of("++", "--");
    private static final List<String> TRANSLOCATIONS = List.of("++", "--", "+-", "-+");

    private LaboratoryReports() {}

    /** A report and one possibility of what it keeps. */
    private record Possibility(int row, Map<String, String> report, Joined places) {}

    static List<Statement> statements() {
        List<Map<String, String>> reports = Labels.rows(Statement.Source.LABORATORY);
        List<Possibility> possibilities = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Map<String, String> report = reports.get(i);
            for (String sides : sides(report)) {
                possibilities.add(new Possibility(i + 1, report, joined(report, sides)));
            }
        }
        List<Annotated> answers =
                Annotated.of(possibilities.stream().map(Possibility::places).toList());
        List<List<Statement>> best = new ArrayList<>();
        for (int i = 0; i < possibilities.size(); i++) {
            List<Statement> compared = compared(possibilities.get(i), answers.get(i));
            int row = possibilities.get(i).row();
            if (best.size() < row) {
                best.add(compared);
            } else if (agreeing(compared) > agreeing(best.get(row - 1))) {
                best.set(row - 1, compared);
            }
        }
        return best.stream().flatMap(List::stream).toList();
    }

    private static long agreeing(List<Statement> statements) {
        return statements.stream().filter(Statement::agrees).count();
    }

    private static Joined joined(Map<String, String> report, String sides) {
        return new Joined(
                contig(report, 1),
                position(report, 1),
                sides.charAt(0),
                contig(report, 2),
                position(report, 2),
                sides.charAt(1));
    }

    private static String contig(Map<String, String> report, int end) {
        return "chr" + report.get("bkp" + end + ".Chr");
    }

    private static int position(Map<String, String> report, int end) {
        return Integer.parseInt(report.get("bkp" + end + ".Pos"));
    }

    /** The sides that class and description allow, {@code +} for what is left of a break. */
    private static List<String> sides(Map<String, String> report) {
        List<String> byClass =
                switch (report.get("SV")) {
                    case "DELETION" -> List.of("+-");
                    case "DUPLICATION" -> List.of("-+");
                    case "INVERSION" -> INVERSIONS;
                    case "TRANSLOCATION" -> TRANSLOCATIONS;
                    default -> throw new IllegalArgumentException("no class of a report: " + report.get("SV"));
                };
        List<String> byOrder =
                byClass.stream().filter(sides -> isTold(report, sides)).toList();
        return byOrder.isEmpty() ? byClass : byOrder;
    }

    private static boolean isTold(Map<String, String> report, String sides) {
        boolean firstIsFive = strand(report, 1).equals(sides.substring(0, 1));
        boolean secondIsFive = strand(report, 2).equals(sides.substring(1));
        Matcher order = ORDER.matcher(report.get("sv.desc"));
        if (order.find()) {
            boolean firstIsTold = order.group(1).equals(report.get("Gene1"));
            return firstIsFive == firstIsTold && secondIsFive != firstIsTold;
        }
        return !report.get("sv.desc").startsWith("Antisense") || (firstIsFive && secondIsFive);
    }

    private static String strand(Map<String, String> report, int end) {
        Matcher strand = STRAND.matcher(report.get("bkp" + end + ".desc"));
        if (!strand.find()) {
            throw new IllegalArgumentException("a site without a strand: " + report);
        }
        return strand.group(1);
    }

    private static List<Statement> compared(Possibility possibility, Annotated answer) {
        Map<String, String> report = possibility.report();
        String sentences =
                LEFT_OUT.matcher(report.get("Notes")).replaceFirst("").strip();
        Stream<Statement> all = Stream.of(
                of(
                        possibility,
                        Field.GENES,
                        genes(report.get("sv.desc")),
                        genes(answer.cell(TsvColumn.LAB_DESCRIPTION))),
                of(possibility, Field.SITE1, report.get("bkp1.desc"), site(possibility, answer, 1)),
                of(possibility, Field.SITE2, report.get("bkp2.desc"), site(possibility, answer, 2)),
                of(
                        possibility,
                        Field.DESCRIPTION,
                        word(report.get("sv.desc")),
                        word(answer.cell(TsvColumn.LAB_DESCRIPTION))),
                of(possibility, Field.EXONS, report.get("Position"), answer.cell(TsvColumn.LAB_EXONS)),
                of(possibility, Field.KINASE, kinase(sentences), kinase(answer.cell(TsvColumn.TEXT))),
                of(possibility, Field.NOTATION, report.get("Annotation"), answer.cell(TsvColumn.LAB_NOTATION)),
                of(possibility, Field.SENTENCES, sentences, answer.cell(TsvColumn.TEXT)));
        boolean isReported = isStated(report.get("Notes"));
        return all.filter(statement -> switch (statement.field()) {
                    case GENES ->
                        !statement.label().isEmpty() || !statement.ours().isEmpty();
                    case SITE1, SITE2, DESCRIPTION -> true;
                    case EXONS, KINASE, NOTATION, SENTENCES -> isReported;
                })
                .sorted(Comparator.comparing(Statement::field))
                .toList();
    }

    private static boolean isStated(String text) {
        return !text.isBlank() && !text.equals("None");
    }

    private static Statement of(Possibility possibility, Field field, String label, String ours) {
        List<String> genes =
                List.of(possibility.report().get("Gene1"), possibility.report().get("Gene2"));
        return new Statement(
                Statement.Source.LABORATORY,
                possibility.row(),
                field,
                GeneSymbols.current(label.strip(), genes),
                ours.strip());
    }

    private static String site(Possibility possibility, Annotated answer, int end) {
        return answer.siteAt(contig(possibility.report(), end), position(possibility.report(), end));
    }

    private static String genes(String description) {
        Matcher order = ORDER.matcher(description);
        return order.find() ? order.group() : "";
    }

    private static String word(String description) {
        return ORDER.matcher(description).replaceFirst("").strip();
    }

    private static String kinase(String sentences) {
        Matcher kinase = KINASE.matcher(sentences);
        return kinase.find() ? kinase.group() : "";
    }
}
