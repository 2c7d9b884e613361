package org.dragoman.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of names and dates over (or under) an article: "By A. Doe in Kyiv | Published 17:40 CET, 5 March 2024". */
final class HeaderLine {
    /** What a part of a line, or all of it, is. */
    enum Found {
        /** Nothing of a header. */
        NOTHING,
        /** May stand in a header beside something sure: a place, an agency, a time, a name. */
        PERHAPS,
        /** A date or a byline. */
        SURE
    }

    private static final int LONGEST = 250;
    private static final Pattern PARTS = Pattern.compile("\\s*[|•·]\\s*|\\s{3,}|\\.\\s+(?=By\\s)");
    private static final Pattern DASHED = Pattern.compile("\\s+[-–—]{1,2}\\s+");
    private static final Pattern BYLINE = Pattern.compile(
            "(?i)^[\\W_]*(?:by|(?:analysis|comment|opinion|explainer|profile|interview|review|essay|dispatch|reporting)\\s+by|authors?\\s?:|written by|compiled by|story by|words by|text by|reported by|report by|posted by|published by|byline\\s?:|reporter\\s?:|correspondent\\s?:|from(?=\\s.+\\s(?:in|at)\\s))[\\s:]+(?=\\S)");
    private static final Pattern FIELD = Pattern.compile(
            "(?i)^(title|headline|source|publisher|publication|outlet|newspaper|url|link)\\s?:\\s+(\\S.*)$");
    /** "Anna Velde in Toulouse". */
    private static final Pattern FROM =
            Pattern.compile("(\\p{Lu}\\S+(?: \\S+){1,3}) in (?:\\p{Lu}[\\p{L}.'’-]+[ ,/]{0,2}){1,4}");

    private static final Pattern UPDATE = Pattern.compile("(?i)\\b(?:updated?|modified|revised|edited|amended)\\b");
    private static final Pattern WEEKDAY_OR_DASH =
            Pattern.compile("(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\s[-–—]+(?=\\s|$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}.'’]*");

    private HeaderLine() {}

    /** Reads what the line tells into the draft, where it is a header line; otherwise the draft stays as it was. */
    static Found read(String line, Draft draft) {
        if (line.length() > LONGEST) {
            return Found.NOTHING;
        }
        Matcher field = FIELD.matcher(line);
        if (field.matches()) {
            return field(field.group(1).toLowerCase(Locale.ROOT), field.group(2), draft);
        }
        List<Runnable> effects = new ArrayList<>();
        Found found = read(line, PARTS, draft, effects);
        if (found == Found.NOTHING) {
            effects.clear();
            found = read(line, DASHED, draft, effects);
        }
        if (found == Found.SURE) {
            effects.forEach(Runnable::run);
        }
        return found;
    }

    /** Reads a line that another line has made sure. */
    static void readDoubtful(String line, Draft draft) {
        List<Runnable> effects = new ArrayList<>();
        if (read(line, PARTS, draft, effects) != Found.NOTHING) {
            effects.forEach(Runnable::run);
        }
    }

    private static Found field(String name, String value, Draft draft) {
        switch (name) {
            case "title", "headline" -> draft.title(value);
            case "url", "link" -> draft.url = draft.url == null ? value : draft.url;
            default -> draft.publisher(value);
        }
        return Found.SURE;
    }

    private static Found read(String line, Pattern separator, Draft draft, List<Runnable> effects) {
        Found best = Found.PERHAPS;
        for (String part : separator.split(line)) {
            Found found = part.isBlank() ? Found.PERHAPS : part(part.strip(), draft, effects);
            if (found == Found.NOTHING) {
                return Found.NOTHING;
            }
            best = found == Found.SURE ? found : best;
        }
        return best;
    }

    private static Found part(String part, Draft draft, List<Runnable> effects) {
        Matcher byline = BYLINE.matcher(part);
        if (byline.find()) {
            return byline(part.substring(byline.end()), draft, effects);
        }
        List<Dates.Found> dates =
                Dates.find(part).stream().filter(Dates.Found::hasYear).toList();
        if (!dates.isEmpty()) {
            return dated(part, dates, draft, effects);
        }
        if (UPDATE.matcher(part).find() && onlyLabels(part)) {
            // "5 March 2024 | Last updated 23:41": of the same day
            effects.add(() -> draft.updated(draft.published));
            return Found.PERHAPS;
        }
        int comma = part.indexOf(',');
        if (comma > 0
                && Names.isPerson(part.substring(0, comma))
                && Names.isOffice(part.substring(comma + 1).strip())) {
            effects.add(() -> draft.authors(Names.of(part.substring(0, comma))));
            return Found.SURE;
        }
        Optional<String> agency = agency(part);
        if (agency.isPresent() && part.split(" ").length <= 6) {
            effects.add(() -> draft.publisher(agency.get()));
            return Found.PERHAPS;
        }
        if (Names.isOffice(part) || onlyLabels(part) || Boilerplate.scope(part).isPresent()) {
            return Found.PERHAPS;
        }
        Matcher from = FROM.matcher(part);
        String name = from.matches() ? from.group(1) : part;
        if (Names.isPerson(name)) {
            effects.add(() -> draft.authors(List.of(name)));
            return Found.PERHAPS;
        }
        return isPlaces(part) ? Found.PERHAPS : Found.NOTHING;
    }

    /** "A. Doe, BBC News December 9, 2023": each part a name, an office, an agency or a place, then perhaps a date. */
    private static Found byline(String rest, Draft draft, List<Runnable> effects) {
        List<Dates.Found> dates =
                Dates.find(rest).stream().filter(Dates.Found::hasYear).toList();
        String names = dates.isEmpty()
                ? rest
                : rest.substring(0, labelled(rest, dates.get(0).span().start()));
        names = names.replaceAll("(?i)[\\s,;(|–-]+(?:last|first)?\\s*$", "");
        List<String> people = Names.of(names);
        if (people.isEmpty() && Names.mayBeName(names) && !names.contains(" ")) {
            people = List.of(names);
        }
        Optional<String> agency = agency(names);
        if (people.isEmpty() && agency.isEmpty() && !Names.isOffice(names)) {
            return Found.NOTHING;
        }
        if (!dates.isEmpty()) {
            Found dated =
                    dated(rest.substring(names.length()), Dates.find(rest.substring(names.length())), draft, effects);
            if (dated == Found.NOTHING) {
                return Found.NOTHING;
            }
        }
        List<String> authors = people;
        effects.add(() -> {
            draft.authors(authors);
            agency.ifPresent(draft::publisher);
        });
        return Found.SURE;
    }

    /** The part between commas that names an agency or outlet. */
    private static Optional<String> agency(String words) {
        return Arrays.stream(words.split("\\s*[,;()]\\s*"))
                .filter(Names::isAgency)
                .findFirst();
    }

    /** Where the label of a date begins, the words before it being names. */
    private static int labelled(String text, int date) {
        int start = date;
        Matcher words = WORD.matcher(text.substring(0, date));
        while (words.find()) {
            if (Words.has("date-label", words.group()) && onlyLabels(text.substring(words.start(), date))) {
                return words.start();
            }
        }
        return start;
    }

    private static Found dated(String part, List<Dates.Found> dates, Draft draft, List<Runnable> effects) {
        int from = 0;
        StringBuilder rest = new StringBuilder();
        for (Dates.Found date : dates) {
            String label = part.substring(from, date.span().start());
            rest.append(label).append(' ');
            from = date.span().end();
            boolean update = UPDATE.matcher(label).find();
            effects.add(update ? () -> draft.updated(date.iso()) : () -> draft.published(date.iso()));
        }
        rest.append(part.substring(from));
        if (onlyLabels(rest.toString())) {
            return Found.SURE;
        }
        String left = WEEKDAY_OR_DASH.matcher(rest).replaceAll(" ").replaceAll("^\\W+|[^\\p{L}.)]+$", "");
        Matcher byline = BYLINE.matcher(left);
        if (byline.find()) {
            return byline(left.substring(byline.end()), draft, effects);
        }
        String places = left.replaceAll("\\([^)]*\\)", "").replaceAll("[.\\s]+$", "");
        boolean place = left.length() < 60 && (isPlaces(places) || Names.isAgency(left));
        if (place && Names.isAgency(left)) {
            effects.add(() -> draft.publisher(left));
        }
        return place ? Found.SURE : Found.NOTHING;
    }

    private static boolean onlyLabels(String text) {
        return WORD.matcher(text).results().allMatch(word -> {
            String plain = word.group().replace(".", "").replace('’', '\'');
            return Words.has("date-label", plain);
        });
    }

    /** "NAIROBI", "DUSHANBE, Tajikistan": capitalised words, no more than five. */
    private static boolean isPlaces(String text) {
        String[] words = text.strip().split("[\\s,/]+");
        if (words.length == 0 || words.length > 5 || Line.ends(text.strip())) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty() || !(Character.isUpperCase(word.codePointAt(0)) || Words.has("particle", word))) {
                return false;
            }
        }
        return true;
    }
}
