package org.kinfuse.truth;

/** What a label states and an annotation answers. */
enum Field {
    /** The genes, the 5' partner first where one transcript comes of them. */
    GENES("genes in their order"),
    /** Where the label's first break lies. */
    SITE1("site of the first break"),
    /** Where its second break lies. */
    SITE2("site of the second break"),
    /** Kind of event and frame. */
    DESCRIPTION("kind of event and frame word"),
    /** Exons joined or concerned. */
    EXONS("exons"),
    /** What is said of kinase domains. */
    KINASE("kinase"),
    /** Genes, transcripts and positions in c. notation or as a translocation. */
    NOTATION("notation"),
    /** The whole sentences. */
    SENTENCES("sentences");

    private final String words;

    Field(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
