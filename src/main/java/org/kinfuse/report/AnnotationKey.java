package org.kinfuse.report;

import java.util.function.UnaryOperator;

/**
 * What an annotation adds to the INFO column of a VCF record. Each key holds a list with one value for each finding of the
 * record, all in the same order; a key of which no finding has a value is left out.
 */
public enum AnnotationKey {
    /** Which finding. */
    CALL(TsvColumn.CALL, Type.INTEGER),
    /** Its tier. */
    TIER(TsvColumn.TIER, Type.INTEGER),
    /** Its genes. */
    NAME(TsvColumn.NAME, Type.NAME),
    /** The 5' gene. */
    GENE5(TsvColumn.GENE5, Type.STRING),
    /** The 5' transcript. */
    TRANSCRIPT5(TsvColumn.TRANSCRIPT5, Type.STRING),
    /** The 5' exons. */
    EXONS5(TsvColumn.EXONS5, Type.STRING),
    /** The 5' site. */
    SITE5(TsvColumn.SITE5, Type.NAME),
    /** The 3' gene. */
    GENE3(TsvColumn.GENE3, Type.STRING),
    /** The 3' transcript. */
    TRANSCRIPT3(TsvColumn.TRANSCRIPT3, Type.STRING),
    /** The 3' exons. */
    EXONS3(TsvColumn.EXONS3, Type.STRING),
    /** The 3' site. */
    SITE3(TsvColumn.SITE3, Type.NAME),
    /** The frame. */
    FRAME(TsvColumn.FRAME, Type.STRING),
    /** How the frame was found. */
    FRAME_METHOD(TsvColumn.FRAME_METHOD, Type.STRING),
    /** What depends on the transcripts. */
    DEPENDS_ON_TRANSCRIPT(TsvColumn.DEPENDS_ON_TRANSCRIPT, Type.LIST),
    /** The gene of the kinase. */
    KINASE(TsvColumn.KINASE, Type.STRING),
    /** What is kept of it. */
    KINASE_STATUS(TsvColumn.KINASE_STATUS, Type.STRING),
    /** How much is kept of it. */
    KINASE_PERCENT(TsvColumn.KINASE_PERCENT, Type.INTEGER),
    /** Whether the pair is known. */
    KNOWN_PAIR(TsvColumn.KNOWN_PAIR, Type.STRING),
    /** The other half of the event. */
    RECIPROCAL_OF(TsvColumn.RECIPROCAL_OF, Type.LIST),
    /** Sentences. */
    TEXT(TsvColumn.TEXT, Type.STRING),
    /** Kind of event and frame. */
    LAB_DESCRIPTION(TsvColumn.LAB_DESCRIPTION, Type.NAME),
    /** Exons. */
    LAB_EXONS(TsvColumn.LAB_EXONS, Type.NAME),
    /** Notation. */
    LAB_NOTATION(TsvColumn.LAB_NOTATION, Type.NAME);

    /** What all keys start with. */
    public static final String PREFIX = "KF_";

    private final TsvColumn column;
    private final Type type;
    private final String key;

    AnnotationKey(TsvColumn column, Type type) {
        this.column = column;
        this.type = type;
        this.key = PREFIX + name();
    }

    /** How a value is written. */
    private enum Type {
        INTEGER("Integer", "", value -> value),
        STRING("String", "", value -> value),
        /** Few words, which stay readable. */
        NAME("String", "; blanks are underscores", value -> value.replace(' ', '_')),
        /** Several values, which must not be taken for those of several findings. */
        LIST("String", "; several are joined by &", value -> value.replace(',', '&'));

        private final String ofVcf;
        private final String remark;
        private final UnaryOperator<String> form;

        Type(String ofVcf, String remark, UnaryOperator<String> form) {
            this.ofVcf = ofVcf;
            this.remark = remark;
            this.form = form;
        }
    }

    /** The key in the INFO column. */
    public String key() {
        return key;
    }

    /** What it holds. */
    public String description() {
        return column.description().replace("`", "") + type.remark;
    }

    /** The line that declares it in a header. */
    public String declaration() {
        return "##INFO=<ID=" + key() + ",Number=.,Type=" + type.ofVcf + ",Description=\""
                + description().replace("\\", "\\\\").replace("\"", "\\\"") + "\">";
    }

    /** Whether a finding has a value. */
    boolean isTold(FindingCells.Cells cells) {
        return !cells.of(column).equals(TsvColumn.NOTHING);
    }

    /** Its value for a finding: a dot where there is nothing. */
    String value(FindingCells.Cells cells) {
        return type.form.apply(cells.of(column));
    }
}
