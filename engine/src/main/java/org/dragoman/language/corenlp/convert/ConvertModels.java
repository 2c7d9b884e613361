package org.dragoman.language.corenlp.convert;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.dragoman.language.lean.ModelFiles;
import org.dragoman.rule.PackedWriter;

/** Writes {@code parser.bin}, {@code tagger.bin} and {@code namer.bin} into a folder, from the models on the class path. */
public final class ConvertModels {
    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final String PARSER = "/" + MODELS + "parser/nndep/english_UD.gz";
    private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMER = MODELS + "ner/english.conll.4class.distsim.crf.ser.gz";

    private ConvertModels() {}

    /** @param args the class path's folder to write under; files that are there already stay */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0], ModelFiles.FOLDER));
        RedwoodConfiguration.current().clear().apply();
        write(folder.resolve("parser.bin"), out -> {
            try (InputStream in = ConvertModels.class.getResourceAsStream(PARSER)) {
                if (in == null) {
                    throw new IOException("not on the class path: " + PARSER);
                }
                ModelFiles.write(ParserText.read(in), out);
            }
        });
        write(
                folder.resolve("tagger.bin"),
                out -> ModelFiles.write(ConvertTagger.convert(new MaxentTagger(TAGGER)), out));
        write(
                folder.resolve("namer.bin"),
                out -> ModelFiles.write(ConvertNamer.convert(CRFClassifier.getClassifier(NAMER)), out));
    }

    private interface Content {
        void writeTo(PackedWriter out) throws Exception;
    }

    private static void write(Path file, Content content) throws Exception {
        if (Files.exists(file)) {
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (PackedWriter out = new PackedWriter(Files.newOutputStream(part))) {
            content.writeTo(out);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
