package org.dragoman.language.corenlp.convert;

import edu.stanford.nlp.tagger.maxent.Dictionary;
import edu.stanford.nlp.tagger.maxent.Distsim;
import edu.stanford.nlp.tagger.maxent.Extractor;
import edu.stanford.nlp.tagger.maxent.ExtractorDistsim;
import edu.stanford.nlp.tagger.maxent.Extractors;
import edu.stanford.nlp.tagger.maxent.LambdaSolveTagger;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TTags;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.language.lean.Piece;
import org.dragoman.language.lean.TaggerModel;
import org.dragoman.language.lean.TaggerModel.Kind;

/** From CoreNLP's tagger in memory to ours. */
final class ConvertTagger {
    /** CoreNLP's extractors in their order, with the lengths of prefixes and suffixes. */
    private static final List<String> EXTRACTORS = List.of(
            "Extractor(-1,word)",
            "Extractor(0,word)",
            "Extractor(1,word)",
            "ExtractorContinuousTagConj(-2 ... -1)",
            "Extractor(-1,tag)",
            "ExtractorWordShapeClassifier(-1,chris2)",
            "ExtractorWordShapeClassifier(0,chris2)",
            "ExtractorWordShapeClassifier(1,chris2)",
            "ExtractorDistsim(-1,word)",
            "ExtractorDistsim(0,word)",
            "ExtractorDistsim(1,word)",
            "ExtractorDistsimConjunction(-1,1)",
            "ExtractorUCase()",
            "ExtractorCNumber()",
            "ExtractorDash()",
            "ExtractorLetterDigitDash()",
            "CompanyNameDetector()",
            "ExtractorAllCapitalized()",
            "ExtractorUpperDigitDash()",
            "ExtractorStartSentenceCap()",
            "ExtractorMidSentenceCapC()",
            "ExtractorMidSentenceCap()",
            "ExtractorWordPref(len",
            "ExtractorWordSuff(len",
            "ExtractorWordShapeClassifier(0,chris4)",
            "ExtractorNonAlphanumeric()");

    private final MaxentTagger tagger;
    private final String[] tags;
    private final List<Long> features = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> weightTags = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    private ConvertTagger(MaxentTagger tagger) {
        this.tagger = tagger;
        int count = tagger.numTags();
        tags = new String[count];
        for (int t = 0; t < count; t++) {
            tags[t] = tagger.getTag(t);
        }
    }

    static TaggerModel convert(MaxentTagger tagger) {
        return new ConvertTagger(tagger).model();
    }

    private TaggerModel model() {
        Extractor[] extractors = addFeatures();
        Distsim distsim = Arrays.stream(extractors)
                .filter(ExtractorDistsim.class::isInstance)
                .map(e -> Inside.<Distsim>of(e, ExtractorDistsim.class, "lexicon"))
                .findFirst()
                .orElseThrow();
        if (Inside.<Boolean>of(distsim, Distsim.class, "mapdigits")
                || Inside.<Boolean>of(distsim, Distsim.class, "casedDistSim")) {
            throw new IllegalStateException("clusters of another kind");
        }
        Dictionary dictionary = Inside.of(tagger, MaxentTagger.class, "dict");
        Map<String, Object> known = Inside.of(dictionary, Dictionary.class, "dict");
        List<String> words = SortedWords.byHash(known.keySet());
        int n = words.size();
        int[] counts = new int[n];
        byte[][] wordTags = new byte[n][];
        byte[] firstTag = new byte[n];
        for (int i = 0; i < n; i++) {
            Object count = Objects.requireNonNull(known.get(words.get(i)));
            counts[i] = (Integer) call(count, "sum");
            wordTags[i] = indexes((String[]) call(count, "getTags"));
            firstTag[i] = indexes((String) call(count, "getFirstTag"))[0];
        }
        TTags tagSet = Inside.of(tagger, MaxentTagger.class, "tags");
        Set<String> open = tagSet.getOpenTags();
        byte[] openTags = indexes(open.toArray(new String[0]));
        int[] wideOpenTags = new int[openTags.length];
        for (int i = 0; i < openTags.length; i++) {
            wideOpenTags[i] = openTags[i];
        }
        starts.add(weights.size());
        byte[] weightTagBytes = new byte[weights.size()];
        for (int k = 0; k < weightTagBytes.length; k++) {
            weightTagBytes[k] = weightTags.get(k).byteValue();
        }
        return new TaggerModel(
                tags,
                wideOpenTags,
                indexes(".$$.")[0],
                Inside.<Integer>of(tagger, MaxentTagger.class, "rareWordThresh"),
                SortedWords.hashes(words),
                counts,
                wordTags,
                firstTag,
                features.stream().mapToLong(Long::longValue).toArray(),
                starts.stream().mapToInt(Integer::intValue).toArray(),
                weightTagBytes,
                weights.stream().mapToDouble(Double::doubleValue).toArray(),
                SortedWords.clusters(Inside.of(distsim, Distsim.class, "lexicon")),
                Inside.of(distsim, Distsim.class, "unk"));
    }

    private Extractor[] addFeatures() {
        Extractors common = Inside.of(tagger, MaxentTagger.class, "extractors");
        Extractors rare = Inside.of(tagger, MaxentTagger.class, "extractorsRare");
        Extractor[] commonOnes = Inside.of(common, Extractors.class, "v");
        Extractor[] rareOnes = Inside.of(rare, Extractors.class, "v");
        Extractor[] all = Arrays.copyOf(commonOnes, commonOnes.length + rareOnes.length);
        System.arraycopy(rareOnes, 0, all, commonOnes.length, rareOnes.length);
        LambdaSolveTagger solver = Inside.of(tagger, MaxentTagger.class, "prob");
        double[] lambda = solver.lambda;
        List<Map<String, int[]>> values = Inside.of(tagger, MaxentTagger.class, "fAssociations");
        for (int e = 0; e < all.length; e++) {
            String name = all[e].toString();
            int kind = kind(name);
            int length = name.contains("(len") ? Integer.parseInt(name.replaceAll("\\D*(\\d+),w0\\)", "$1")) : 0;
            for (Map.Entry<String, int[]> entry : values.get(e).entrySet()) {
                add(Kind.values()[kind], length, entry.getKey(), entry.getValue(), lambda);
            }
        }
        return all;
    }

    private static int kind(String extractor) {
        for (int k = 0; k < EXTRACTORS.size(); k++) {
            String name = EXTRACTORS.get(k);
            if (name.endsWith("(len") ? extractor.startsWith(name) : extractor.equals(name)) {
                return k;
            }
        }
        throw new IllegalStateException("a tagger of another kind: " + extractor);
    }

    private void add(Kind kind, int length, String value, int[] byTag, double[] lambda) {
        features.add(TaggerModel.feature(kind, length, Piece.of(value)));
        starts.add(weights.size());
        for (int t = 0; t < byTag.length; t++) {
            if (byTag[t] >= 0 && lambda[byTag[t]] != 0) {
                weightTags.add(t);
                weights.add(lambda[byTag[t]]);
            }
        }
    }

    private byte[] indexes(String... names) {
        byte[] indexes = new byte[names.length];
        for (int i = 0; i < names.length; i++) {
            int index = Arrays.asList(tags).indexOf(names[i]);
            if (index < 0) {
                throw new IllegalStateException("no tag " + names[i]);
            }
            indexes[i] = (byte) index;
        }
        return indexes;
    }

    private static Object call(Object object, String method) {
        try {
            Method m = object.getClass().getDeclaredMethod(method);
            m.setAccessible(true);
            return m.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another CoreNLP: no method " + method, e);
        }
    }
}
