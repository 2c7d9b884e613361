package org.dragoman.language.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.dragoman.article.Article;

/** Text made of our own sentences with their gaps filled by chance, always the same: news, debris, capitals, alphabets. */
final class SampleText {
    private static final String[] PEOPLE = {
        "Ana Dulic", "Tomas Okafor", "al-Rashidi", "Li Weimin", "O'Hara", "van der Meer", "Nadia", "J. K. Petrov",
        "Jean-Luc Arnaud", "Sithole", "Müller", "Sofía Ibáñez", "Kim Ha-neul", "McTavish", "Baroness Stroud", "Tariq"
    };
    private static final String[] COUNTRIES = {
        "Kenya",
        "Northland",
        "Tashkent",
        "the Solomon Islands",
        "New Delhi",
        "Ruritania",
        "Lagos",
        "South Korea",
        "Baden-Baden",
        "Côte d'Ivoire",
        "Ost",
        "Port-au-Prince",
        "Texas",
        "Gaza City"
    };
    private static final String[] ORGANISATIONS = {
        "the Harbour Workers' Union",
        "NATO",
        "Acme Steel Corp.",
        "the Ministry of Water",
        "Reuters",
        "Group of Nine",
        "the 14th Brigade",
        "Bank of the Isles",
        "UNHCR",
        "Green Line",
        "the Supreme Court"
    };
    private static final String[] NOUNS = {
        "strike",
        "treaty",
        "bridge",
        "harvest",
        "protest",
        "ceasefire",
        "police",
        "vaccine",
        "drone",
        "river",
        "grandmother",
        "tariff",
        "well-being",
        "datacentre",
        "mutiny",
        "glorpification",
        "border",
        "oil",
        "speech"
    };
    private static final String[] ADJECTIVES = {
        "northern",
        "secret",
        "unprecedented",
        "French",
        "far-reaching",
        "cold",
        "so-called",
        "armed",
        "ruling",
        "mid-sized",
        "zorbic",
        "humanitarian",
        "last",
        "broken"
    };
    private static final String[] VERBS = {
        "met",
        "condemned",
        "bombed",
        "signed",
        "withdrew",
        "arrested",
        "threatened",
        "praised",
        "sanctioned",
        "read",
        "deglorped",
        "visited",
        "cut",
        "urged",
        "shut"
    };
    private static final String[] DAYS = {"Monday", "Tuesday", "5 March", "New Year's Eve", "Sept. 11", "friday", "2031"
    };

    private final Random random = new Random(20);
    private final List<String> templates;

    private SampleText(List<String> templates) {
        this.templates = templates;
    }

    /** Articles of about this many words in all. */
    static List<Article> articles(int words) {
        try (InputStream in = Objects.requireNonNull(SampleText.class.getResourceAsStream("sample-sentences.txt"))) {
            List<String> templates = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
            return new SampleText(templates).make(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Article> make(int words) {
        List<Article> articles = new ArrayList<>();
        for (int made = 0; made < words; ) {
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < 40; s++) {
                text.append(filled(templates.get(random.nextInt(templates.size())), 2))
                        .append(s % 5 == 4 ? "\n\n" : " ");
            }
            if (articles.size() % 8 == 7) {
                text = new StringBuilder(text.toString().replaceAll("[.?!] ", " and "));
            }
            made += text.toString().split("\\s+").length;
            articles.add(Article.ofText("sample-" + articles.size(), text.toString(), null));
        }
        return articles;
    }

    private String filled(String template, int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            boolean gap = i + 2 < template.length() && template.charAt(i) == '{' && template.charAt(i + 2) == '}';
            out.append(gap ? filler(template.charAt(i + 1), depth) : template.charAt(i));
            i += gap ? 2 : 0;
        }
        return out.toString();
    }

    private String filler(char kind, int depth) {
        return switch (kind) {
            case 'P' -> one(PEOPLE);
            case 'C' -> one(COUNTRIES);
            case 'O' -> one(ORGANISATIONS);
            case 'W' -> one(NOUNS);
            case 'J' -> one(ADJECTIVES);
            case 'V' -> one(VERBS);
            case 'D' -> one(DAYS);
            case 'N' -> String.valueOf(random.nextInt(random.nextBoolean() ? 20 : 3000));
            case 'S' ->
                depth == 0
                        ? "the " + one(NOUNS) + " fell"
                        : filled(templates.get(random.nextInt(9)), depth - 1).replaceAll("[.?]$", "");
            default -> String.valueOf(kind);
        };
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
