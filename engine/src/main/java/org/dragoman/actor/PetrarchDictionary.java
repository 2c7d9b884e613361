package org.dragoman.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dictionaries of TABARI and PETRARCH: {@code .actors.txt} and {@code .agents.txt}.
 *
 * <pre>
 * MARTA_QUILL_ [ATLGOV]          a name, with a code
 * +PRESIDENT_QUILL               another name of the same
 *     [ATLGOV 20100109-20121109] what it was in that time, both days included
 *     [ATLELI >20121109]         from that day on; with &lt; before it
 * !PERSON! = MAN, WOMAN          words for which !PERSON! stands
 * DAIRY!PERSON! {DAIRYMEN} [~AGR] a noun, its plural, its sector
 * MORDOR [---]                   nobody
 * </pre>
 *
 * Underlines are spaces; # and ; begin comments, as does &lt;!-- up to --&gt;.
 */
final class PetrarchDictionary {
    private static final Pattern CODE = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final Pattern DATED =
            Pattern.compile("(\\S*?)\\s*(?:([<>])\\s*(\\d{6}|\\d{8})|(\\d{6}|\\d{8})\\s*-\\s*(\\d{6}|\\d{8}))?");
    private static final Pattern PLURAL = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern SET = Pattern.compile("!(\\w+)!\\s*=\\s*(.+)");
    private static final Pattern SET_USE = Pattern.compile("!(\\w+)!");
    private static final Pattern NOBODY = Pattern.compile("[-#+]{3}");
    /** Two figures of a year from this on mean the 20th century. */
    private static final int CENTURY = 50;

    private static final int MOST_FORMS = 50;
    /** So many sets are put in for one name; a set that uses itself would go on for ever. */
    private static final int MOST_USES = 1000;

    private final String file;
    private final CameoCodes codes = new CameoCodes();
    private final Map<String, List<String>> sets = new LinkedHashMap<>();
    private final List<OwnActor> actors = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private final List<String> names = new ArrayList<>();
    private final List<Entry.Term> undated = new ArrayList<>();
    private final List<Entry.Term> dated = new ArrayList<>();
    private @Nullable List<String> plurals;
    private boolean noun;
    private boolean nobody;
    private boolean wrong;
    private int line;
    /** Where the entry that is open begins. */
    private int begun;

    PetrarchDictionary(String file) {
        this.file = file;
    }

    ActorFile read(String text) {
        boolean comment = false;
        for (String raw : text.split("\n", -1)) {
            line++;
            StringBuilder clean = new StringBuilder();
            String rest = raw.strip().replace("<! --", "<!--");
            while (!rest.isEmpty()) {
                int mark = rest.indexOf(comment ? "-->" : "<!--");
                if (!comment) {
                    clean.append(mark < 0 ? rest : rest.substring(0, mark));
                }
                comment ^= mark >= 0;
                rest = mark < 0 ? "" : rest.substring(mark + (comment ? 4 : 3));
            }
            line(withoutComment(clean.toString()).strip());
        }
        finish();
        return new ActorFile(actors, problems);
    }

    /** A # within brackets is a code ([###]). */
    private static String withoutComment(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth <= 0 && (c == '#' || c == ';')) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private void line(String text) {
        if (text.isEmpty()) {
            return;
        }
        Matcher set = SET.matcher(text);
        if (set.matches()) {
            finish();
            sets.put(
                    set.group(1),
                    List.of(set.group(2).replaceAll("[,\\s_]+$", "").split("\\s*,\\s*")));
        } else if (text.startsWith("[")) {
            if (names.isEmpty()) {
                problem(text, "a code without a name before it");
            } else {
                codes(text);
            }
        } else {
            boolean synonym = text.startsWith("+");
            if (!synonym) {
                finish();
            } else if (names.isEmpty()) {
                problem(text, "a further name without a name before it");
                return;
            }
            name(synonym ? text.substring(1) : text);
        }
    }

    private void name(String text) {
        int code = text.indexOf('[');
        String head = code < 0 ? text : text.substring(0, code);
        Matcher plural = PLURAL.matcher(head);
        if (plural.find()) {
            plurals = new ArrayList<>();
            if (!plural.group(1).isBlank()) {
                plurals.addAll(forms(plural.group(1)));
            }
            head = head.substring(0, plural.start());
        }
        List<String> forms = forms(head);
        if (forms.isEmpty()) {
            wrong = true;
            return;
        }
        begun = names.isEmpty() ? line : begun;
        names.addAll(forms);
        if (code >= 0) {
            codes(text.substring(code));
        }
    }

    /** The words of a name; several where it uses a set; none, and a problem, where it cannot be read. */
    private List<String> forms(String text) {
        List<String> forms = new ArrayList<>(List.of(text));
        int uses = 0;
        for (int i = 0; i < forms.size(); ) {
            Matcher use = SET_USE.matcher(forms.get(i));
            if (!use.find()) {
                i++;
                continue;
            }
            if (uses++ > MOST_USES) {
                problem(text, "the set !" + use.group(1) + "! uses itself");
                return List.of();
            }
            String form = forms.remove(i);
            List<String> words = sets.get(use.group(1));
            if (words == null) {
                problem(text, "no set !" + use.group(1) + "!");
                return List.of();
            }
            if (forms.size() + words.size() > MOST_FORMS) {
                problem(text, "stands for more than " + MOST_FORMS + " names");
                return List.of();
            }
            for (String word : words) {
                forms.add(form.substring(0, use.start()) + word + form.substring(use.end()));
            }
        }
        List<String> clean = forms.stream()
                .map(form -> form.replace('_', ' ').strip().replaceAll("\\s+", " "))
                .filter(form -> !form.isEmpty())
                .toList();
        if (clean.isEmpty()) {
            problem(text, "no name");
        }
        return clean;
    }

    private void codes(String text) {
        Matcher code = CODE.matcher(text);
        boolean any = false;
        while (code.find()) {
            any = true;
            code(code.group(1).strip(), text);
        }
        if (!any) {
            problem(text, "a code that is not closed by ]");
            wrong = true;
        }
    }

    private void code(String text, String shown) {
        Matcher dates = DATED.matcher(text);
        if (!dates.matches()) {
            problem(shown, "not a code with dates: " + text);
            wrong = true;
            return;
        }
        String code = dates.group(1);
        noun |= code.contains("~");
        if (NOBODY.matcher(code).matches()) {
            nobody = true;
            return;
        }
        CameoCodes.Meaning meaning = codes.of(code, noun);
        if (meaning == null) {
            problem(shown, "code of no country or body: " + code);
            wrong = true;
            return;
        }
        try {
            term(dates, meaning);
        } catch (DateTimeException e) {
            problem(shown, "no date: " + text);
            wrong = true;
        }
    }

    private void term(Matcher dates, CameoCodes.Meaning meaning) {
        LocalDate from = null;
        LocalDate to = null;
        if (dates.group(4) != null) {
            from = day(dates.group(4));
            to = day(dates.group(5)).plusDays(1);
        } else if ("<".equals(dates.group(2))) {
            to = day(dates.group(3));
        } else if (">".equals(dates.group(2))) {
            from = day(dates.group(3));
        }
        Entry.Term term = new Entry.Term(from, to, meaning.countries(), meaning.sectors(), null);
        (from == null && to == null ? undated : dated).add(term);
    }

    private static LocalDate day(String digits) {
        String full = digits.length() == 8
                ? digits
                : (Integer.parseInt(digits.substring(0, 2)) < CENTURY ? "20" : "19") + digits;
        return LocalDate.of(
                Integer.parseInt(full.substring(0, 4)),
                Integer.parseInt(full.substring(4, 6)),
                Integer.parseInt(full.substring(6)));
    }

    /** Ends the entry that is open. Only people have been something formerly. */
    private void finish() {
        boolean empty = undated.isEmpty() && dated.isEmpty() && !nobody;
        if (!names.isEmpty() && empty && !wrong) {
            problems.add(file + ":" + begun + ": a name without a code: " + names.get(0));
        } else if (!names.isEmpty() && !empty) {
            List<Entry.Term> terms = new ArrayList<>(undated);
            terms.addAll(dated);
            List<String> shown = names.stream()
                    .map(name -> noun ? name.toLowerCase(Locale.ROOT) : titled(name))
                    .distinct()
                    .toList();
            List<String> forms = plurals == null
                    ? null
                    : plurals.stream()
                            .map(form -> form.toLowerCase(Locale.ROOT))
                            .toList();
            boolean person = terms.stream().anyMatch(term -> term.sectors().contains("ELI"));
            Actor.Kind kind = person && !noun ? Actor.Kind.PERSON : null;
            actors.add(new OwnActor(shown, kind, noun, forms, nobody ? List.of() : terms));
        }
        names.clear();
        undated.clear();
        dated.clear();
        plurals = null;
        noun = false;
        nobody = false;
        wrong = false;
    }

    /** Dictionaries write capitals only: each word of a name is given one; short names keep theirs. */
    private static String titled(String name) {
        if (name.length() <= 4 || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder titled = new StringBuilder();
        boolean start = true;
        for (char c : name.toCharArray()) {
            titled.append(start ? c : Character.toLowerCase(c));
            start = c == ' ' || c == '-';
        }
        return titled.toString();
    }

    private void problem(String value, String what) {
        problems.add(file + ":" + line + ": " + what + " in: " + value);
    }
}
