package org.tumen.upload.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Period;

/** What a text says about time, read for itself: what stands beside it may narrow it down. */
public sealed interface PeriodReading {

    /**
     * A period.
     *
     * @param status status letter that a mark adds; empty where none
     */
    record At(Period period, String status) implements PeriodReading {
    }

    /** Everything up to the end of a year, as {@code ~2001} says; it begins where an earlier column ends. */
    record Until(int year, String status) implements PeriodReading {
    }

    /** All periods together. */
    record Total() implements PeriodReading {
    }

    /** Something else. */
    record Unreadable() implements PeriodReading {
    }

    /** Whether the text says a period of which a table may speak. Numbers of people look like years, too. */
    static boolean isLikely(String text) {
        return switch (of(text)) {
            case At(Period period, String status) -> period.end().map(e -> Forms.recent(e.getYear())).orElse(false);
            case Until(int year, String status) -> Forms.recent(year);
            case Total() -> false;
            case Unreadable() -> false;
        };
    }

    /** Reads a heading or a cell. */
    static PeriodReading of(String text) {
        String cleaned = Wording.clean(text);
        PeriodReading read = cleaned(cleaned);
        // The number of a note may stand right behind a period: "20201)" is 2020.
        Matcher noted = Forms.NOTED.matcher(cleaned);
        return read instanceof Unreadable && Wording.closesMore(cleaned) && noted.matches()
                ? cleaned(noted.group(1) + noted.group(2)) : read;
    }

    private static PeriodReading cleaned(String cleaned) {
        Period code = parsed(cleaned);
        if (code != null) {
            return new At(code, "");
        }
        if (Vocabulary.SHIPPED.says("total", cleaned)) {
            return new Total();
        }
        if (cleaned.length() > Forms.LONGEST || cleaned.chars().noneMatch(Character::isDigit)) {
            return new Unreadable();
        }
        String plain = Forms.unify(Wording.plain(cleaned));
        Matcher marked = Forms.MARK.matcher(plain);
        String status = "";
        if (marked.find()) {
            status = Vocabulary.SHIPPED.words("mark").getOrDefault(marked.group("word") == null ? "p"
                    : marked.group("word"), "P");
            plain = plain.substring(0, marked.start()) + plain.substring(marked.end());
        }
        return read(Forms.END.matcher(plain).replaceAll(""), status);
    }

    private static PeriodReading read(String text, String status) {
        Matcher until = Forms.UNTIL.matcher(text);
        if (until.matches()) {
            String year = until.group(1) != null ? until.group(1) : until.group(2);
            return new Until(Forms.year(year), status);
        }
        for (Forms.Form form : Forms.ALL) {
            Matcher matcher = form.pattern().matcher(text);
            if (matcher.matches()) {
                try {
                    Period period = Period.parse(form.reader().apply(matcher.toMatchResult()).code());
                    return new At(period, status);
                } catch (DateTimeException | IllegalArgumentException e) {
                    return new Unreadable();
                }
            }
        }
        return new Unreadable();
    }

    private static @Nullable Period parsed(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The written forms of a period, in small letters and without spaces. */
    final class Forms {
        private static final int LONGEST = 60;
        private static final Pattern NOTED = Pattern.compile("(.*\\d)\\d\\)((?:\\(.*)?)");
        private static final Pattern SHORT_YEAR = Pattern.compile("'(\\d{2})(?!\\d)");
        private static final Pattern MARK = Pattern.compile("[(\\[](?<word>"
                + words() + ")[)\\]]|(?<=\\d|월|년|말|분기|반기|q)(?:p|(?<bare>잠정치|잠정))$");
        private static final Pattern END = Pattern.compile("(말|末)?(기준|현재)?\\.?$");
        private static final Pattern UNTIL = Pattern.compile(
                "(?:~|until|upto|to)(\\d{2}|\\d{4})년?|(\\d{4})년?(?:~|이전|까지|이하|andearlier|orearlier)");

        private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
                "sep", "oct", "nov", "dec");
        private static final String MONTH = "(" + String.join("|", MONTHS) + ")[a-z]*\\.?";

        private static final List<Form> ALL = List.of(
                form("(\\d{4})(?:년도?)?", m -> new Period.Year(number(m, 1))),
                form("(\\d{4})년?[~-](\\d{4})년?", m -> years(number(m, 1), number(m, 2))),
                form("(\\d{4})년?~(\\d{2})년?", m -> years(number(m, 1), year(m.group(2)))),
                form("(\\d{4})년?[./-](\\d{1,2})월?~\\1년?[./-](\\d{1,2})월?", PeriodReading.Forms::months),
                form("(\\d{4})년?[.(/-]?(\\d{1,2})월?[~-](\\d{1,2})월?\\)?", PeriodReading.Forms::months),
                form("(\\d{4})년?[.(/-]?([1-4])(?:q|분기|/4분기|사분기|/4)\\)?",
                        m -> new Period.Quarter(number(m, 1), number(m, 2))),
                form("(\\d{4})년?[.(/-]?q([1-4])\\)?", m -> new Period.Quarter(number(m, 1), number(m, 2))),
                form("(?:q([1-4])|([1-4])q)[./,-]?(\\d{4})", m -> new Period.Quarter(number(m, 3),
                        m.group(1) != null ? number(m, 1) : number(m, 2))),
                form("(\\d{4})년?[.(/-]?(?:상반기|전반기|[hs]1|1[hs])\\)?", m -> new Period.Half(number(m, 1), 1)),
                form("(\\d{4})년?[.(/-]?(?:하반기|후반기|[hs]2|2[hs])\\)?", m -> new Period.Half(number(m, 1), 2)),
                form("(?:h([12])|([12])h)[./,-]?(\\d{4})", m -> new Period.Half(number(m, 3),
                        m.group(1) != null ? number(m, 1) : number(m, 2))),
                form("(\\d{4})(?:년|[./-])(\\d{1,2})월?", m -> month(number(m, 1), number(m, 2))),
                form("([12]\\d{3})(\\d{2})", m -> month(number(m, 1), number(m, 2))),
                form(MONTH + ",?(\\d{4})", m -> month(number(m, 2), MONTHS.indexOf(m.group(1)) + 1)),
                form("(\\d{4})년?[./-]?" + MONTH, m -> month(number(m, 1), MONTHS.indexOf(m.group(2)) + 1)),
                form("(\\d{4})(?:년|[./-])(\\d{1,2})(?:월|[./-])(\\d{1,2})일?", m -> new Period.Day(
                        LocalDate.of(number(m, 1), number(m, 2), number(m, 3)))));

        private Forms() {
        }

        private record Form(Pattern pattern, Function<MatchResult, Period> reader) {
        }

        private static Form form(String pattern, Function<MatchResult, Period> reader) {
            return new Form(Pattern.compile(pattern), reader);
        }

        private static String words() {
            return String.join("|", Vocabulary.SHIPPED.words("mark").keySet().stream().map(Pattern::quote).toList());
        }

        /** One kind of tilde, hyphen and apostrophe; years in full. */
        private static String unify(String plain) {
            String same = plain.replaceAll("[∼〜˜]", "~").replaceAll("[‐–—−]", "-").replaceAll("[’‘`´ʼ]", "'");
            return SHORT_YEAR.matcher(same).replaceAll(m -> String.valueOf(year(m.group(1))))
                    .toLowerCase(Locale.ROOT);
        }

        /** A year of two digits is one since 1950. */
        private static int year(String digits) {
            int year = Integer.parseInt(digits);
            return digits.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
        }

        private static boolean recent(int year) {
            return year > 1944 && year < 2101;
        }

        private static int number(MatchResult match, int group) {
            return Integer.parseInt(match.group(group));
        }

        private static Period month(int year, int month) {
            return new Period.Month(YearMonth.of(year, month));
        }

        private static Period years(int from, int to) {
            return from == to ? new Period.Year(from) : new Period.Range(new Period.Year(from), new Period.Year(to));
        }

        private static Period months(MatchResult m) {
            return PeriodHeadings.monthsOf(number(m, 1), number(m, 2), number(m, 3));
        }
    }
}
