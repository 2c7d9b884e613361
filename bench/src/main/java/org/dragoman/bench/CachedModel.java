package org.dragoman.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dragoman.article.Article;
import org.dragoman.article.Paragraph;
import org.dragoman.language.Analysis;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Keeps analyses in a folder, so that accuracy runs over the same articles need no second parse. The key is the text and
 * the paragraphs; delete the folder when the model changes. The inner model is made only when it is needed.
 */
public final class CachedModel implements LanguageModel {
    private final Path folder;
    private final Supplier<? extends LanguageModel> make;
    private volatile @Nullable LanguageModel inner;

    public CachedModel(Path folder, Supplier<? extends LanguageModel> make) {
        this.folder = folder;
        this.make = make;
    }

    @Override
    public Analysis analyse(Article article) {
        StringBuilder key = new StringBuilder(article.text());
        for (Paragraph paragraph : article.paragraphs()) {
            key.append('|')
                    .append(paragraph.body().start())
                    .append('-')
                    .append(paragraph.body().end());
        }
        String hash = Article.hash(key.toString());
        Path file = folder.resolve(hash.substring(0, 2)).resolve(hash + ".gz");
        try {
            if (Files.exists(file)) {
                return new Analysis(article, read(file));
            }
            Analysis analysis = inner().analyse(article);
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), "part", ".gz");
            write(part, analysis.sentences());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return analysis;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private synchronized LanguageModel inner() {
        LanguageModel model = inner;
        if (model == null) {
            model = make.get();
            inner = model;
        }
        return model;
    }

    private static void write(Path file, List<Sentence> sentences) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
            out.writeInt(sentences.size());
            for (Sentence s : sentences) {
                out.writeInt(s.paragraph());
                out.writeInt(s.size());
                for (int i = 0; i < s.size(); i++) {
                    out.writeInt(s.start(i));
                    out.writeInt(s.end(i));
                    out.writeInt(s.head(i));
                    out.writeUTF(s.word(i));
                    out.writeUTF(s.lemma(i));
                    out.writeUTF(s.tag(i));
                    out.writeUTF(s.ner(i));
                    out.writeUTF(s.relation(i));
                }
            }
        }
    }

    private static List<Sentence> read(Path file) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            int count = in.readInt();
            List<Sentence> sentences = new ArrayList<>(count);
            for (int k = 0; k < count; k++) {
                int paragraph = in.readInt();
                int n = in.readInt();
                int[] starts = new int[n];
                int[] ends = new int[n];
                int[] heads = new int[n];
                String[] words = new String[n];
                String[] lemmas = new String[n];
                String[] tags = new String[n];
                String[] ner = new String[n];
                String[] relations = new String[n];
                for (int i = 0; i < n; i++) {
                    starts[i] = in.readInt();
                    ends[i] = in.readInt();
                    heads[i] = in.readInt();
                    words[i] = in.readUTF();
                    lemmas[i] = in.readUTF();
                    tags[i] = in.readUTF();
                    ner[i] = in.readUTF();
                    relations[i] = in.readUTF();
                }
                sentences.add(new Sentence(k, paragraph, starts, ends, words, lemmas, tags, ner, heads, relations));
            }
            return sentences;
        }
    }
}
