package org.tumen.statistics.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Figure;
import org.tumen.statistics.FiguresOnly;

/** A program of its own that publishes one large release and then waits to be ended; it says how far it is. */
public final class PublishMany {

    /** How many figures it publishes, none of which stood before. */
    public static final int FIGURES = 20_000;

    /** Said when figures are about to be handed over. */
    public static final String STARTS = "starts";

    /** Said when it has the answer that the release is published. */
    public static final String PUBLISHED = "published";

    /** Said when half of them are in the database; with the file {@link #HOLD} in its state it waits there. */
    public static final String HALF = "half";

    /** A file in the state folder that keeps it from going beyond half before a line comes on its standard input. */
    public static final String HOLD = "hold";

    private static final Announcement NOTE = new Announcement(new LocalizedText("Many", "많은 수치"),
            new LocalizedText("Why", "이유"), "kim", "many.csv", "0".repeat(64));

    private PublishMany() {
    }

    /** Publishes upon whatever stands; the environment says where the state is. */
    public static void main(String[] arguments) {
        var application = new SpringApplicationBuilder(FiguresOnly.class)
                .web(WebApplicationType.NONE).run();
        int standing = application.getBean(Releases.class).newest().orElseThrow().number();
        application.getBean(Publish.class).figures(standing, NOTE, sink -> {
            System.out.println(STARTS);
            for (int i = 0; i < FIGURES; i++) {
                if (i == FIGURES / 2) {
                    half(Path.of(System.getenv("TUMEN_DATA_DIR"), HOLD));
                }
                sink.accept(Figure.count("arrivals", "2031", String.valueOf(i)).in(standing + "." + i).get());
            }
        }, List.of());
        System.out.println(PUBLISHED);
        forever();
    }

    private static void half(Path hold) {
        System.out.println(HALF);
        if (Files.exists(hold)) {
            try {
                System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
