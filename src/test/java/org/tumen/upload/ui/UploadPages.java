package org.tumen.upload.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tumen.account.ui.SignedInPages;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Figure;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.statistics.release.Announcement;
import org.tumen.statistics.release.Publish;
import org.tumen.statistics.release.Release;
import org.tumen.statistics.release.Releases;
import org.tumen.upload.draft.Draft;
import org.tumen.upload.draft.Drafts;
import org.tumen.upload.draft.TakeUpload;
import org.tumen.upload.draft.UploadedFiles;

/** The pages of uploads and releases, used by an admin; afterwards the figures are those that came with Tumen again. */
public abstract class UploadPages extends SignedInPages {

    public static final String ADMIN = "Kim";
    /** The newest release that came with Tumen. */
    static final int SHIPPED = ShippedData.releases().size();

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** To look without a pause would take the processor from the work that is waited for. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);
    private static final Announcement NOTE = new Announcement(new LocalizedText("New", "새"),
            new LocalizedText("Why", "이유"), "Lee", null, "");

    @Autowired
    TakeUpload take;

    @Autowired
    public Drafts drafts;

    @Autowired
    UploadedFiles files;

    @Autowired
    public Releases releases;

    @Autowired
    private Publish publish;

    @Autowired
    private JdbcTemplate jdbc;

    /** The newest release before a test. */
    public int before;

    @BeforeEach
    void look() {
        before = newest();
    }

    @AfterEach
    void takeBack() throws IOException {
        for (Draft draft : drafts.newestFirst()) {
            take.discard(draft, ADMIN);
        }
        jdbc.update("delete from remembered_shape");
        if (newest() > SHIPPED) {
            publish.restore(SHIPPED, newest(), NOTE);
        }
    }

    public final Draft draft(String name, byte[] content) {
        try {
            return take.take(name, new ByteArrayInputStream(content), ADMIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a draft and waits until it is read. */
    public final void open(Draft draft) {
        openAsAdmin(UploadView.PATH + "/" + draft.id(), ADMIN);
        finish();
    }

    /** Waits until the work beside the page is done and the page shows what has come of it. */
    public static void finish() {
        await().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(BETWEEN_LOOKS).atMost(PATIENCE).until(() -> {
            MockVaadin.clientRoundtrip(true);
            return _find(ProgressBar.class).isEmpty();
        });
    }

    /** Another admin publishes something meanwhile. */
    public final Release publishElsewhere() {
        return publish.figures(newest(), NOTE, sink -> sink.accept(Figure.count("arrivals", "2031", "7").get()),
                List.of());
    }

    public final int newest() {
        return releases.newest().map(Release::number).orElseThrow();
    }

    /** The texts of everything that is said in paragraphs and lists. */
    public static List<String> said() {
        return Stream.concat(_find(Paragraph.class).stream().map(Paragraph::getText),
                _find(ListItem.class).stream().map(ListItem::getText)).filter(Objects::nonNull)
                .filter(s -> !s.isEmpty()).toList();
    }

    /** What the page tells about itself. */
    static List<String> notices() {
        return _find(Paragraph.class, s -> s.withClasses("notice")).stream().map(Paragraph::getText).toList();
    }

    public final NativeButton button(String key, Object... values) {
        return _get(NativeButton.class, s -> s.withText(texts.get(key, values)));
    }

    public final TextField field(String key) {
        return _get(TextField.class, s -> s.withLabel(texts.get(key)));
    }
}
