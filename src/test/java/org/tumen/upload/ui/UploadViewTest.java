package org.tumen.upload.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.audit.AuditEntry;
import org.tumen.audit.AuditFilter;
import org.tumen.audit.AuditLog;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.release.Release;
import org.tumen.upload.draft.Decision;
import org.tumen.upload.draft.Draft;
import org.tumen.upload.draft.PublishDraft;
import org.tumen.upload.draft.PublishScope;
import org.tumen.upload.draft.ReviewDraft;
import org.tumen.upload.file.MinistryTable;
import org.tumen.upload.sheet.Progress;

/** A file that is dropped becomes a draft; drafts wait until they are published or discarded. */
class UploadViewTest extends UploadPages {

    private static final byte[] TABLE = MinistryTable.standing().with("2026", 30, 200).csv();

    @Autowired
    private ReviewDraft review;

    @Autowired
    private PublishDraft publish;

    @Autowired
    private AuditLog audit;

    @Test
    void makesADraftOfAFileAndOpensIt() {
        openAsAdmin(UploadView.PATH, ADMIN);

        UploadKt._upload(_get(Upload.class), "입국현황.csv", TABLE);
        MockVaadin.clientRoundtrip(true);
        finish();

        assertThat(heading()).isEqualTo("입국현황.csv");
        assertThat(drafts.newestFirst()).singleElement().satisfies(d -> {
            assertThat(d.author()).isEqualTo(ADMIN);
            assertThat(d.fileSize()).isEqualTo(TABLE.length);
            assertThat(files.path(d.fileDigest())).hasBinaryContent(TABLE);
        });
        assertThat(audit.entries(AuditFilter.ALL, 0, 1)).extracting(AuditEntry::action,
                AuditEntry::subject).containsExactly(
                org.assertj.core.groups.Tuple.tuple(AuditEntry.Action.UPLOADED, "입국현황.csv"));
    }

    @Test
    void takesNoFoldersAndControlCharactersForAName() {
        assertThat(List.of("../../etc/passwd", "C:\\files\\figures.csv", "fig\u0000ures\n.csv", "", "a/"))
                .extracting(name -> draft(name, TABLE).fileName())
                .containsExactly("passwd", "figures.csv", "figures.csv", "?", "?");
    }

    @Test
    void listsDraftsTheNewestFirst() {
        draft("first.csv", TABLE);
        draft("second.csv", TABLE);
        openAsAdmin(UploadView.PATH, ADMIN);

        assertThat(_find(Anchor.class)).extracting(Anchor::getText).containsSubsequence("second.csv", "first.csv");
        assertThat(_find(Anchor.class)).filteredOn(a -> a.getText().equals("first.csv")).extracting(Anchor::getHref)
                .containsExactly(UploadView.PATH + "/" + drafts.newestFirst().getLast().id());
    }

    @Test
    void discardsADraftAndItsFile() {
        Draft draft = draft("figures.csv", "this content is nowhere else".getBytes(StandardCharsets.UTF_8));
        openAsAdmin(UploadView.PATH, ADMIN);

        _click(_get(NativeButton.class, s -> s.withText(texts.get("upload.discard"))));

        assertThat(drafts.newestFirst()).isEmpty();
        assertThat(files.path(draft.fileDigest())).doesNotExist();
        assertThat(audit.entries(AuditFilter.ALL, 0, 1)).extracting(AuditEntry::author,
                AuditEntry::action).containsExactly(
                org.assertj.core.groups.Tuple.tuple(ADMIN, AuditEntry.Action.DISCARDED));
    }

    @Test
    void keepsTheFileThatAReleaseOrAnotherDraftNeeds() throws Exception {
        Draft published = draft("published.csv", TABLE);
        Release release = publish.publish(review.review(published, new Progress()),
                new Decision(new LocalizedText("New", "새"), new PublishScope(false, false)), ADMIN, new Progress());
        take.discard(draft("again.csv", TABLE), ADMIN);

        assertThat(files.path(release.packageDigest())).exists();

        byte[] other = "two drafts of one content".getBytes(StandardCharsets.UTF_8);
        Draft one = draft("one.csv", other);
        take.discard(draft("two.csv", other), ADMIN);
        assertThat(files.path(one.fileDigest())).exists();
        take.discard(one, ADMIN);
        assertThat(files.path(one.fileDigest())).doesNotExist();
    }

    @Test
    void keepsNoFileWhoseDraftCannotBeStored() throws IOException {
        byte[] content = "of somebody with too long a name".getBytes(StandardCharsets.UTF_8);
        Path file = files.path(draft("the same.csv", content).fileDigest());
        assertThatThrownBy(() -> takeFor("x".repeat(101), content)).isInstanceOf(IOException.class);
        assertThat(file).as("another draft needs it").exists();

        take.discard(drafts.newestFirst().getFirst(), ADMIN);
        assertThatThrownBy(() -> takeFor("x".repeat(101), content)).isInstanceOf(IOException.class);

        assertThat(drafts.newestFirst()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void stopsReadingWhenTheAdminSaysSo() {
        StringBuilder many = new StringBuilder("indicator,time_period,obs_value,source\n");
        for (int year = 0; year < 5_000; year++) {
            many.append("arrivals,2026,").append(year).append(",MOU\n");
        }
        Draft draft = draft("many.csv", many.toString().getBytes(StandardCharsets.UTF_8));
        Progress progress = new Progress();
        progress.cancel();

        assertThatThrownBy(() -> review.review(draft, progress)).isInstanceOf(CancellationException.class);
        assertThat(drafts.findById(draft.id())).isPresent();
    }

    private void takeFor(String author, byte[] content) throws IOException {
        take.take("figures.csv", new ByteArrayInputStream(content), author);
    }

    @Test
    void isNotForReaders() {
        openAsReader(UploadView.PATH);

        assertThat(heading()).isEqualTo(texts.get("login.title"));
        assertThat(_find(Upload.class)).isEmpty();
    }
}
