package org.tumen.statistics.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Reads the figures of the database page by page, and makes the digests of releases of them. */
@Component
class ReadDigests {

    private static final int PAGE = 5_000;

    private static final String FIGURES = "select %s from observation where id > ? order by id fetch first %d rows only"
            .formatted(FiguresDigest.OF_FIGURE, PAGE);

    private final JdbcTemplate jdbc;

    ReadDigests(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The digest of a release whose figures are all there. */
    String of(int release) {
        FiguresDigest digest = new FiguresDigest();
        jdbc.query("select %s from data_release where number = ?".formatted(FiguresDigest.OF_RELEASE),
                (RowCallbackHandler) digest::release, release);
        Long first = jdbc.queryForObject("select min(id) from observation where entered_in = ?", Long.class, release);
        if (first != null) {
            read(first - 1, row -> {
                if (row.getInt(2) == release) {
                    digest.enters(row);
                }
            });
        }
        jdbc.query("select id from observation where withdrawn_in = ? order by id",
                (RowCallbackHandler) row -> digest.leaves(row.getLong(1)), release);
        return digest.text();
    }

    /** The digests of all releases up to this one, by their numbers. */
    SortedMap<Integer, String> upTo(int newest) {
        SortedMap<Integer, FiguresDigest> digests = new TreeMap<>();
        jdbc.query("select %s from data_release where number <= ?".formatted(FiguresDigest.OF_RELEASE),
                (RowCallbackHandler) row -> {
                    FiguresDigest digest = new FiguresDigest();
                    digest.release(row);
                    digests.put(row.getInt(1), digest);
                }, newest);
        read(-1, row -> {
            FiguresDigest came = digests.get(row.getInt(2));
            if (came != null) {
                came.enters(row);
            }
            FiguresDigest went = digests.get(row.getInt(3));
            if (went != null) {
                went.leaves(row.getLong(1));
            }
        });
        SortedMap<Integer, String> texts = new TreeMap<>();
        digests.forEach((number, digest) -> texts.put(number, digest.text()));
        return texts;
    }

    /** All figures behind an id. Null, for a figure that stands, is read as the number 0, which no release has. */
    private void read(long after, RowCallbackHandler figure) {
        Page page = new Page(after, figure);
        do {
            page.rows = 0;
            jdbc.query(FIGURES, page, page.last);
        } while (page.rows == PAGE);
    }

    /** Remembers where it has come to. */
    private static final class Page implements RowCallbackHandler {

        private final RowCallbackHandler figure;
        private long last;
        private int rows;

        private Page(long after, RowCallbackHandler figure) {
            this.last = after;
            this.figure = figure;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            figure.processRow(row);
            last = row.getLong(1);
            rows++;
        }
    }
}
