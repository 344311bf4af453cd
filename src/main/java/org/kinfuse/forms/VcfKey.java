package org.kinfuse.forms;

/** The entries of INFO, beside those of an annotation, that a VCF of calls has. */
enum VcfKey {
    /** Kind of record. */
    SVTYPE("1", "String", "Type of structural variant: BND, one end of a junction"),
    /** The other end. */
    MATEID("1", "String", "ID of the record of the other end"),
    /** The event. */
    EVENT("1", "String", "Event: junctions that are halves of one rearrangement share it"),
    /** Places that cannot be told apart. */
    CIPOS(
            "2",
            "Integer",
            "Bases by which the end may lie to the left and to the right: by homology if precise, by uncertainty if imprecise"),
    /** Only pairs were seen. */
    IMPRECISE("0", "Flag", "Only pairs show the junction, which is not known to the base"),
    /** Length of the homology. */
    HOMLEN("1", "Integer", "Bases that read the same on both sides of the junction"),
    /** Its bases. */
    HOMSEQ("1", "String", "These bases, on the forward strand at this end"),
    /** Number of inserted bases. */
    SVINSLEN("1", "Integer", "Bases between the two ends that belong to neither"),
    /** They themselves. */
    SVINSSEQ("1", "String", "These bases, on the forward strand as seen at this end"),
    /** Class. */
    CLASS(
            "1",
            "String",
            "What it looks like on the reference: deletion, duplication, inversion, translocation, insertion or unchanged"),
    /** Quality of placement. */
    MAPQ("1", "Integer", "Best mapping quality at this end"),
    /** Baits. */
    BAITED(
            "1",
            "String",
            "yes or no: whether the panel catches this end by itself; where it does not, AF is far too high");

    private final String number;
    private final String type;
    private final String description;

    VcfKey(String number, String type, String description) {
        this.number = number;
        this.type = type;
        this.description = description;
    }

    /** The line that declares it in a header. */
    String declaration() {
        return "##INFO=<ID=" + name() + ",Number=" + number + ",Type=" + type + ",Description=\"" + description + "\">";
    }
}
