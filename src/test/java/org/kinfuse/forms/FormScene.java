package org.kinfuse.forms;

import java.util.List;
import org.kinfuse.draw.SchematicMaker;
import org.kinfuse.genome.Cytobands;
import org.kinfuse.report.ReportScene;

/** What forms of made-up answers are drawn by. */
final class FormScene {
    private FormScene() {}

    static SchematicMaker schematics() {
        return new SchematicMaker(ReportScene.MODELS, new Cytobands(List.of()));
    }
}
