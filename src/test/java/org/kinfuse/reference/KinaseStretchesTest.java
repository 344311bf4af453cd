package org.kinfuse.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinfuse.genes.Domain;
import org.kinfuse.reference.DomainTableReader.Row;

/** What the domain table says of well-known kinases, and the one domain for each stretch that is made of it. */
class KinaseStretchesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Pfam before a CDD family       | PTKc_TrkA cd05092 504 783; Pkinase_Tyr pfam07714 510 781   | Pkinase_Tyr pfam07714 510 781
            SMART before a superfamily     | S_TKc smart00220 417 674; PKc_like cl09925 417 664         | S_TKc smart00220 417 674
            SMART before the wider CDD     | PI3Kc_IA_alpha - 699 1064; PI3Kc smart00146 799 1017       | PI3Kc smart00146 799 1017
            a family before a superfamily  | PKc_like cl09925 10 300; PKc cd00180 20 250                | PKc cd00180 20 250
            alone                          | STKc_PKA cd05580 42 331                                    | STKc_PKA cd05580 42 331
            the widest of one database     | PKc cd00180 50 200; STKc_X cd05000 20 250                  | STKc_X cd05000 20 250
            first to last of one database  | PKc cd00180 50 290; STKc_X cd05000 20 250                  | PKc cd00180 20 290
            two domains stay two (JAK2)    | A pfam07714 545 805; A pfam07714 849 1119                  | A pfam07714 545 805; A pfam07714 849 1119
            two domains stay two (RSK)     | S smart00220 62 320; S smart00220 418 675                  | S smart00220 62 320; S smart00220 418 675
            an insertion (CDC7)            | PKc cd00180 64 218; PKc_like cl09925 334 570               | PKc_like cl09925 64 570
            an insertion (SRPK1)           | S_TKc smart00220 80 224; PKc_like cl09925 476 655          | PKc_like cl09925 80 655
            a last piece (PIP5K1A)         | PIPKc cd00139 69 320; PIPKc cl02572 381 437                | PIPKc cd00139 69 437
            three pieces (EIF2AK4)         | S smart00220 332 539; P cl09925 590 658; K cd00180 797 998 | S smart00220 332 539; K cd00180 590 998
            too far for a piece (RPS6KC1)  | P cl09925 329 414; S smart00220 863 1044                   | P cl09925 329 414; S smart00220 863 1044
            a piece alone                  | PKc_like cl09925 1577 1664                                 | PKc_like cl09925 1577 1664
            """)
    void oneDomainForEachStretch(String what, String rows, String expected) {
        List<Domain> wanted = rows(expected).stream()
                .map(row -> new Domain(row.name(), row.identifier(), Domain.Kind.KINASE, row.first(), row.last()))
                .toList();
        assertThat(KinaseStretches.merge(rows(rows))).as(what).isEqualTo(wanted);
    }

    private static List<Row> rows(String text) {
        return Arrays.stream(text.split(";", -1)).map(KinaseStretchesTest::row).toList();
    }

    private static Row row(String text) {
        String[] fields = text.strip().split(" ", -1);
        String identifier = fields[1].equals("-") ? "" : fields[1];
        return new Row("NM_1", 5_000, Integer.parseInt(fields[2]), Integer.parseInt(fields[3]), fields[0], identifier);
    }
}
