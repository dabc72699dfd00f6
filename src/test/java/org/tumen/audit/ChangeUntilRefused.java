package org.tumen.audit;

import java.util.concurrent.CountDownLatch;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tumen.statistics.FiguresOnly;

/**
 * A program of its own that changes the same long texts again and again, so that the log of the database grows and its
 * rows do not; it says which change it was told is done, until one is refused.
 */
public final class ChangeUntilRefused {

    /** Said of a change that is done; its number follows. */
    public static final String DONE = "done ";

    /** Said once, and why. */
    public static final String REFUSED = "refused ";

    /** Said of what is shown after all: the number of the change. */
    public static final String SHOWS = "shows ";

    /** So often it is tried. */
    public static final int MOST = 300;

    private ChangeUntilRefused() {
    }

    /** Changes the notes; the environment says where the state is. */
    public static void main(String[] arguments) throws InterruptedException {
        JdbcTemplate jdbc = new SpringApplicationBuilder(FiguresOnly.class)
                .web(WebApplicationType.NONE).run(arguments).getBean(JdbcTemplate.class);
        try {
            for (int i = 1; i <= MOST; i++) {
                jdbc.update("update data_note set text_en = ?", i + " " + "x".repeat(2_500));
                System.out.println(DONE + i);
            }
        } catch (DataAccessException e) {
            System.out.println(REFUSED + e);
        }
        String text = jdbc.queryForObject("select min(text_en) from data_note", String.class);
        System.out.println(SHOWS + text.substring(0, text.indexOf(' ')));
        new CountDownLatch(1).await();
    }
}
