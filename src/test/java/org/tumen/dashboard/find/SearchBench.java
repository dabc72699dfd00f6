package org.tumen.dashboard.find;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.tumen.Tumen;
import org.tumen.statistics.catalogue.Catalogues;
import org.tumen.statistics.catalogue.Event;

/**
 * Measures what the field in the frame does for each pause in typing, for words of all kinds and the title of every
 * event. Started by {@code ./bench search}.
 */
final class SearchBench {

    private static final List<String> WORDS = List.of("Mongolia", "PTSD", "2009", "정착금", "몽골", "settlement",
            "depresion", "women 2016", "mental health 2021", "nothing of this kind", "북한", "a", "the north");

    private final Search search;

    private SearchBench(Search search) {
        this.search = search;
    }

    /** Prints the milliseconds that each of the searches takes. */
    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext app = SpringApplication.run(Tumen.class, "--server.port=0")) {
            SearchBench bench = new SearchBench(app.getBean(Search.class));
            Stream<String> titles = app.getBean(Catalogues.class).current().events().stream().map(e -> e.title().en());
            List<String> queries = Stream.concat(WORDS.stream(), titles).toList();
            queries.forEach(bench::answer);
            // The best of three, since what else the machine does is no matter of the search.
            queries.forEach(q -> System.out.println("took " + LongStream.of(bench.timed(q), bench.timed(q),
                    bench.timed(q)).min().orElseThrow() / 1e6));
        }
    }

    private long timed(String query) {
        long before = System.nanoTime();
        answer(query);
        return System.nanoTime() - before;
    }

    private void answer(String query) {
        Found found = search.find(query, null);
        FoundTexts says = search.texts(Locale.KOREAN, null, found.release());
        found.groups().forEach(g -> g.hits().stream().limit(4).forEach(says::result));
    }
}
