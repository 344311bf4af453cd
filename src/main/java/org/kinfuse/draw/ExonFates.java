package org.kinfuse.draw;

import java.util.List;
import org.kinfuse.draw.Schematic.Fate;
import org.kinfuse.draw.Schematic.Kind;
import org.kinfuse.draw.Schematic.Part;
import org.kinfuse.draw.Schematic.Piece;
import org.kinfuse.draw.Schematic.Product;
import org.kinfuse.draw.Schematic.Role;
import org.kinfuse.genes.Exon;
import org.kinfuse.genome.Side;
import org.kinfuse.report.EndEntry;

/** What becomes of exons and domains. */
final class ExonFates {
    private ExonFates() {}

    /** What a product holds of an exon of the gene that has this role in it. */
    static Fate inProduct(Exon exon, Role role, Product product) {
        List<Piece> held = product.pieces().stream()
                .filter(piece -> piece.kind() == Kind.EXON && piece.exon() == exon.rank())
                .filter(piece -> role == Role.ONE_GENE || piece.part() == partOf(role))
                .toList();
        int bases = held.stream().mapToInt(Piece::length).sum();
        if (bases == 0) {
            return Fate.LOST;
        }
        if (held.size() > 1 && bases > exon.length()) {
            return Fate.DOUBLED;
        }
        return bases < exon.length() ? Fate.CUT : Fate.KEPT;
    }

    private static Part partOf(Role role) {
        return role == Role.THREE_PRIME ? Part.THREE : Part.FIVE;
    }

    /** What the kept side of a break holds of an exon. */
    static Fate onKeptSide(Exon exon, EndEntry end) {
        boolean left = end.kept().equals(Side.LEFT.word());
        boolean all = left ? exon.end() <= end.position() : exon.start() >= end.position();
        boolean nothing = left ? exon.start() > end.position() : exon.end() < end.position();
        return all ? Fate.KEPT : nothing ? Fate.LOST : Fate.CUT;
    }
}
