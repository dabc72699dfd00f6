package org.tumen.statistics.release;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.tumen.audit.AuditEntry;
import org.tumen.audit.AuditLog;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Figure;
import org.tumen.statistics.FiguresOnly;

/**
 * A program of its own that publishes one release after the other until one cannot be, and says which of them it was
 * told are published. Then it says what it shows, and waits to be ended.
 */
public final class PublishUntilRefused {

    /** Figures of each release. */
    public static final int FIGURES = 5_000;

    /** Said of each release that is published; its number follows. */
    public static final String PUBLISHED = "published ";

    /** Said once, and why. */
    public static final String REFUSED = "refused ";

    /** Said of an entry of the audit log that was not to be written any more. */
    public static final String ENTRY_REFUSED = "entry refused";

    /** The releases that are shown after all, as a list. */
    public static final String SHOWS = "shows ";

    private PublishUntilRefused() {
    }

    /** Publishes upon whatever stands; the environment says where the state is. */
    public static void main(String[] arguments) throws InterruptedException {
        var application = new SpringApplicationBuilder(FiguresOnly.class)
                .web(WebApplicationType.NONE).run(arguments);
        try {
            for (int standing = newest(application);; standing++) {
                application.getBean(AuditLog.class).write("kim", AuditEntry.Action.SIGNED_IN, "before " + standing);
                System.out.println(PUBLISHED + publish(application, standing));
            }
        } catch (DataAccessException | TransactionException e) {
            System.out.println(REFUSED + e);
        }
        try {
            application.getBean(AuditLog.class).write("kim", AuditEntry.Action.SIGNED_IN, "after");
        } catch (DataAccessException e) {
            System.out.println(ENTRY_REFUSED);
        }
        System.out.println(SHOWS + application.getBean(Releases.class).all().stream()
                .map(r -> String.valueOf(r.number())).collect(Collectors.joining(",")));
        new CountDownLatch(1).await();
    }

    private static int newest(ApplicationContext application) {
        return application.getBean(Releases.class).newest().orElseThrow().number();
    }

    private static int publish(ApplicationContext application, int standing) {
        return application.getBean(Publish.class).figures(standing,
                new Announcement(new LocalizedText("Many", "많은 수치"), new LocalizedText("Why", "이유"), "kim",
                        "many.csv", "0".repeat(64)), sink -> {
                    for (int i = 0; i < FIGURES; i++) {
                        sink.accept(Figure.count("arrivals", "2031", String.valueOf(i)).in(standing + "." + i).get());
                    }
                }, List.of()).number();
    }
}
