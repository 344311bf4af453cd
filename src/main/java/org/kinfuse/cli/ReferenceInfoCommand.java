package org.kinfuse.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.kinfuse.reference.Manifest;
import org.kinfuse.reference.ReferenceBundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kinfuse reference info}: what the bundle holds and where it comes from, its checksums verified. */
@Command(
        name = "info",
        description = "Verify the reference bundle and print what it holds, where it comes from and its checksums.")
final class ReferenceInfoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private Supplier<ReferenceBundle> opening = ReferenceBundle::hg19;

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = "Folder of a bundle. Without it: the hg19 bundle that is part of kinfuse.")
    void reference(Path folder) {
        opening = () -> ReferenceBundle.open(folder);
    }

    @Override
    public Integer call() {
        ReferenceBundle bundle = opening.get();
        bundle.verify();
        print(bundle, spec.commandLine().getOut());
        return spec.exitCodeOnSuccess();
    }

    private static void print(ReferenceBundle bundle, PrintWriter out) {
        Manifest manifest = bundle.manifest();
        out.println("build     " + manifest.build());
        out.println("version   " + manifest.version());
        out.println("format    " + manifest.formatVersion());
        out.println("checksum  " + bundle.checksum());

        out.println();
        out.println("holds");
        manifest.counts().forEach((what, count) -> out.printf(Locale.ROOT, "%9d  %s%n", count, what));

        out.println();
        out.println("made from");
        for (Manifest.Source source : manifest.sources()) {
            out.println("  " + source.name() + ": " + source.description());
            out.println("      from " + source.origin());
            out.println("      licence " + source.licence());
            out.println("      sha256 " + source.sha256());
            out.println("      " + source.used() + " of " + source.rows() + " rows used");
            source.leftOut().forEach((reason, rows) -> out.println("      " + rows + " left out: " + reason));
        }

        out.println();
        out.println("files, verified");
        manifest.files()
                .forEach((name, content) -> out.printf(
                        Locale.ROOT, "%9d bytes  %-20s  sha256 %s%n", content.bytes(), name, content.sha256()));
        out.flush();
    }
}
