package org.kinfuse.truth;

/**
 * One field of one label beside the answer.
 *
 * @param source which labels
 * @param row number of the label in its file, from 1
 * @param field what is stated
 * @param label what the label says
 * @param ours what the annotation says
 */
record Statement(Source source, int row, Field field, String label, String ours) {

    /** Labels of one origin. */
    enum Source {
        /** Reports of a clinical laboratory. */
        LABORATORY("Reports of a clinical laboratory", "msk_sv_annotator_157.tsv"),
        /** A program's own expected output. */
        PROGRAM("Expected output of iAnnotateSV", "iannotatesv_expected_30.txt"),
        /** Control fusions of an RNA assay. */
        RNA("Control fusions of RNA", "rna_control_fusions_hg19.tsv"),
        /** A knowledge base. */
        CIVIC("Fusions of CIViC", "civic_variant_summaries.tsv.gz");

        private final String title;
        private final String file;

        Source(String title, String file) {
            this.title = title;
            this.file = file;
        }

        String title() {
            return title;
        }

        String file() {
            return file;
        }
    }

    boolean agrees() {
        return label.equals(ours);
    }

    /** What an explanation refers to. */
    Explanation.Key key() {
        return new Explanation.Key(source, row, field);
    }
}
