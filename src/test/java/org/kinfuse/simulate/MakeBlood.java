package org.kinfuse.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the blood of the persons whose tumours {@link MakeCohort} made: the program behind {@code src/bench/normals}. */
public final class MakeBlood {
    /** Blood is sequenced less deep than tumours are. */
    private static final double DEPTH = 200;

    /** Far from the seeds of tumours, so that no library is made twice. */
    private static final long OTHER_SEEDS = 1_000_000;

    private MakeBlood() {}

    /**
     * Makes files that are not there yet: {@code blood7-2.bam} of {@code tumour7} with 2 % of the tumour sample's DNA.
     *
     * @param arguments the FASTA of loci, the work folder, first seed of tumours, number of tumours, fusions in a tumour,
     *     events within one gene in a tumour, then percentages of the tumour's DNA in blood
     * @throws IOException if bwa fails or a file cannot be written
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[1]);
        Cohort cohort = Cohort.of(Loci.read(Path.of(arguments[0])));
        for (int number = 0; number < Integer.parseInt(arguments[3]); number++) {
            long seed = Long.parseLong(arguments[2]) + number;
            CohortSample.Person person = new CohortSample(cohort, "tumour" + seed, seed)
                    .draw(CohortSample.Kind.TUMOUR, Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]))
                    .person();
            for (int argument = 6; argument < arguments.length; argument++) {
                String name = "blood" + seed + "-" + arguments[argument];
                Path bam = folder.resolve(name + ".bam");
                if (!Files.exists(folder.resolve(name + ".bam.bai"))) {
                    long own = seed + OTHER_SEEDS * (argument - 5);
                    Simulation simulation = new CohortSample(cohort, name, own)
                            .blood(person, DEPTH, Double.parseDouble(arguments[argument]) / 100);
                    MakeCohort.writeBam(simulation, simulation.sequenced(), folder, bam);
                }
            }
        }
    }
}
