package org.kinfuse.draw;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.kinfuse.genome.CannotWrite;
import org.kinfuse.report.JsonForm;

/** Writes a schematic as a file. */
public final class Pictures {
    /** Dots for each pixel: enough for print at half the width of a page. */
    private static final int DOTS = 2;

    /** Java's own name for whatever plain font there is; it does not choose from lists. */
    private static final String JAVA_FONT = Font.SANS_SERIF;

    private Pictures() {}

    /**
     * Writes a picture.
     *
     * @param source what it was drawn from, for its foot
     * @param out stays open
     * @throws IOException if it cannot be written
     * @throws CannotWrite if this machine has no font to write dots with
     */
    public static void write(Schematic schematic, String source, PictureFormat format, OutputStream out)
            throws IOException {
        switch (format) {
            case SVG -> out.write(SchematicSvg.document(schematic, source).getBytes(StandardCharsets.UTF_8));
            case PNG -> writePng(parsed(schematic, source), out);
            case PDF -> writePdf(parsed(schematic, source), out);
            case JSON -> JsonForm.writeRecord(schematic, out);
        }
    }

    private static SVGDocument parsed(Schematic schematic, String source) {
        requireFont();
        String drawn = SchematicSvg.document(schematic, source).replace(Ink.FONTS, JAVA_FONT);
        byte[] svg = drawn.getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault()),
                "what is drawn here can be read");
    }

    private static void writePng(SVGDocument picture, OutputStream out) throws IOException {
        int width = (int) Math.ceil(picture.size().getWidth() * DOTS);
        int height = (int) Math.ceil(picture.size().getHeight() * DOTS);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(DOTS, DOTS);
        paint(picture, graphics);
        graphics.dispose();
        ImageIO.write(image, "png", out);
    }

    private static void writePdf(SVGDocument picture, OutputStream out) throws IOException {
        float width = (float) picture.size().getWidth();
        float height = (float) picture.size().getHeight();
        try (PDDocument document = new PDDocument()) {
            // Without it the clock would give one, and no two files would be the same.
            document.setDocumentId(0L);
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            paint(picture, graphics);
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getTranslateInstance(0, 0));
                content.drawForm(graphics.getXFormObject());
            }
            document.save(out);
        }
    }

    private static void paint(SVGDocument picture, Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture.render(null, graphics);
    }

    /** Java has many ways to fail where the system has no font at all; what fails in painting itself is another thing. */
    private static void requireFont() {
        try {
            new Font(JAVA_FONT, Font.PLAIN, Page.BODY).getStringBounds("ACGT", new FontRenderContext(null, true, true));
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw new CannotWrite(
                    "Cannot write PNG or PDF: this system has no fonts; install some, such as DejaVu, or write SVG.",
                    e);
        }
    }
}
