package org.tumen.statistics.datapackage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.statistics.Observation;
import org.tumen.statistics.catalogue.Catalogue;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Source;

/** What each section of the encyclopedia article gave, and each other source, and on which pages it is shown. */
final class Coverage {

    /** The article's code among the sources. */
    static final String ARTICLE = "WIKIPEDIA";

    private static final Path SECTIONS = Path.of("src/test/resources/article-sections.csv");

    private final List<Observation> figures;
    private final List<Event> events;
    private final Catalogue catalogue;

    Coverage(List<Observation> figures, Catalogue catalogue) {
        this.figures = figures;
        this.events = catalogue.events();
        this.catalogue = catalogue;
    }

    /**
     * A heading of the article, as a path, with the fewest figures and events that it must give.
     *
     * @param events dated events, cases and works together
     */
    record Section(String heading, int figures, int events) {

        /** All of them, in the article's order. */
        static List<Section> all() {
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Files.readString(SECTIONS))) {
                return csv.stream().map(r -> new Section(r.getField("section"), Integer.parseInt(r.getField("figures")),
                        Integer.parseInt(r.getField("events")))).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The figures of a section. */
    List<Observation> figures(Section section) {
        return figures.stream().filter(o -> o.source().equals(ARTICLE) && headings(o.locator()).contains(
                section.heading())).toList();
    }

    /** The events, cases and works of a section. */
    List<Event> events(Section section) {
        return events.stream().filter(e -> e.source().equals(ARTICLE) && headings(e.locator()).contains(
                section.heading())).toList();
    }

    /** The headings that a place in the article names. */
    static List<String> headings(String locator) {
        return List.of(locator.split("; "));
    }

    /** The whole table, as a page in Markdown. */
    String page() {
        return """
                # What the article and the other sources gave

                Which sections of the encyclopedia article on North Korean defectors gave how many figures, events and
                works to the data package, and on which pages they are shown. A figure that stands in two sections
                counts in both, and once in the sum. Made from the data package by `CoverageTest`, which fails when the
                two differ: `./test -Dtest=CoverageTest -Dtumen.coverage=write` makes it anew.

                ## The article, section by section

                | section | figures | on | events and cases | works | on |
                |---|--:|---|--:|--:|---|
                """
                + Section.all().stream().map(s -> row(s.heading(), figures(s), events(s)))
                        .collect(Collectors.joining())
                + row("**all**", figures.stream().filter(o -> o.source().equals(ARTICLE)).toList(),
                        events.stream().filter(e -> e.source().equals(ARTICLE)).toList())
                + statements()
                + """

                ## The other sources

                | source | figures | on | events and cases | works | on |
                |---|--:|---|--:|--:|---|
                """
                + catalogue.sources().stream().filter(s -> !s.code().equals(ARTICLE))
                        .sorted(Comparator.comparing(Source::kind).thenComparing(Source::code))
                        .map(s -> row(s.shortName().en(), figures.stream().filter(o -> o.source().equals(s.code())).toList(),
                                events.stream().filter(e -> e.source().equals(s.code())).toList()))
                        .collect(Collectors.joining());
    }

    private static String statements() {
        List<ArticleStatement> all = ArticleStatement.all();
        return """

                ## The article, statement by statement

                Works and links apart, the article says %d things that a reader may look for: numbers, dates, lengths of
                time, and claims without a number. %d of them are held, as a figure, an event, a note, the way of a
                country or a term. `src/test/resources/article-statements.csv` lists them all; these are not held:

                | section | what is not held | why |
                |---|---|---|
                """.formatted(all.size(), all.stream().filter(ArticleStatement::isHeld).count())
                + all.stream().filter(s -> !s.isHeld()).map(s -> "| %s | %s | %s |\n".formatted(s.section(),
                        s.statement(), s.why())).collect(Collectors.joining())
                + """

                | section | statements | held |
                |---|--:|--:|
                """
                + Section.all().stream().map(s -> all.stream().filter(a -> a.section().equals(s.heading())).toList())
                        .filter(of -> !of.isEmpty()).map(of -> "| %s | %d | %d |\n".formatted(of.getFirst().section(),
                                of.size(), of.stream().filter(ArticleStatement::isHeld).count()))
                        .collect(Collectors.joining());
    }

    private String row(String name, Collection<Observation> figures, Collection<Event> events) {
        return "| %s | %s | %s | %s | %s | %s |%n".formatted(name, number(figures.size()),
                pages(figures.stream().map(o -> catalogue.indicator(o.indicator()).topic())),
                number(count(events, e -> !e.kind().work())), number(count(events, e -> e.kind().work())),
                pages(events.stream().flatMap(e -> Arrays.stream(e.topics().split(";"))))).replace("\r\n", "\n");
    }

    private static long count(Collection<Event> events, Predicate<Event> condition) {
        return events.stream().filter(condition).count();
    }

    private static String number(long count) {
        return count == 0 ? "" : String.valueOf(count);
    }

    /** The pages of these topics, each with how many it shows. */
    private static String pages(Stream<String> topics) {
        Map<String, Long> pages = topics.collect(Collectors.groupingBy(t -> t, TreeMap::new, Collectors.counting()));
        return pages.entrySet().stream().map(p -> "`/%s` %d".formatted(p.getKey(), p.getValue()))
                .collect(Collectors.joining(" · "));
    }
}
