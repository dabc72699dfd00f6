package org.tumen.upload.release;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.audit.AuditEntry;
import org.tumen.audit.AuditFilter;
import org.tumen.audit.AuditLog;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.AllObservations;
import org.tumen.statistics.release.Difference;
import org.tumen.statistics.release.Release;
import org.tumen.upload.draft.Decision;
import org.tumen.upload.draft.Draft;
import org.tumen.upload.draft.PublishDraft;
import org.tumen.upload.draft.PublishScope;
import org.tumen.upload.draft.ReviewDraft;
import org.tumen.upload.file.MinistryTable;
import org.tumen.upload.sheet.Progress;
import org.tumen.upload.ui.UploadPages;

/** All releases with who, when, why and from what; what differs between two; and the way back. */
class ReleasesViewTest extends UploadPages {

    private static final String PATH = "admin/releases";

    @Autowired
    private AllObservations observations;

    @Autowired
    private AuditLog audit;

    @Autowired
    private ReviewDraft review;

    @Autowired
    private PublishDraft publish;

    @Test
    void listsTheNewestFirstWithTheirFiles() {
        Draft draft = draft("입국현황.xlsx", MinistryTable.standing().with("2026", 30, 200).xlsx());
        Release release = publish(draft);
        openAsAdmin(PATH, ADMIN);

        assertThat(GridKt._get(list(), 0)).isEqualTo(release);
        assertThat(GridKt._getFormattedRow(list(), 0).subList(0, 4)).containsExactly(
                String.valueOf(release.number()), release.published().toString(), ADMIN,
                release.title().en() + ". Figures of 2026");
        assertThat(_get(file(0), Span.class).getText()).isEqualTo("SHA-256 " + draft.fileDigest());
        int shipped = GridKt._size(list()) - 1;
        assertThat(GridKt._getFormattedRow(list(), shipped).get(2)).isEqualTo(texts.get("releases.shipped"));
        assertThat(_find(file(shipped), Anchor.class)).isEmpty();
    }

    @Test
    void givesTheFileOfAReleaseAsItCame() {
        byte[] content = MinistryTable.standing().with("2026", 30, 200).xlsx();
        publish(draft("입국현황.xlsx", content));
        openAsAdmin(PATH, ADMIN);

        Component file = file(0);
        // A grid makes the component anew for whoever looks; only one that is on the page has an address.
        UI.getCurrent().add(file);
        assertThat(DownloadKt._download(_get(file, Anchor.class))).isEqualTo(content);
        assertThat(audit.entries(AuditFilter.ALL, 0, 1)).extracting(AuditEntry::author, AuditEntry::action,
                AuditEntry::subject).containsExactly(tuple(ADMIN, AuditEntry.Action.DOWNLOADED, "입국현황.xlsx"));
    }

    @Test
    void saysNoDigestWhereThereIsNoFile() {
        publishElsewhere();
        openAsAdmin(PATH, ADMIN);

        assertThat(_find(file(0), Span.class)).isEmpty();
    }

    @Test
    void comparesAnyTwo() {
        openAsAdmin(PATH, ADMIN);
        _setValue(select("releases.from"), release(1));
        _setValue(select("releases.to"), release(2));

        Difference shipped = Difference.between(observations.all(1), observations.all(2));
        assertThat(said()).contains(texts.get("releases.sum", shipped.changes().size(), shipped.unchanged()));
        assertThat(GridKt._size(changes())).isEqualTo(shipped.changes().size());

        _setValue(select("releases.from"), release(2));

        assertThat(said()).contains(texts.get("releases.sum", 0, observations.all(2).size()));
    }

    @Test
    void restoresAnEarlierReleaseForAReason() {
        publishElsewhere();
        openAsAdmin(PATH, ADMIN);
        _setValue(select("releases.from"), release(1));
        _setValue(field("releases.why"), "The correction was wrong");
        _click(button("releases.restore", "1"));

        Release made = releases.newest().orElseThrow();
        assertThat(made).extracting(Release::restores, Release::author, Release::note)
                .containsExactly(1, ADMIN, LocalizedText.of(l -> "The correction was wrong"));
        assertThat(Difference.between(observations.all(1), observations.all(made.number())).changes()).isEmpty();
        assertThat(said()).contains(texts.get("releases.done", String.valueOf(made.number())));
        assertThat(audit.entries(AuditFilter.ALL, 0, 1)).extracting(AuditEntry::author, AuditEntry::action,
                AuditEntry::subject).containsExactly(tuple(ADMIN, AuditEntry.Action.RESTORED, made.number() + " = 1"));
    }

    @Test
    void restoresNothingWithoutAReason() {
        openAsAdmin(PATH, ADMIN);
        for (String reason : List.of("", "   ")) {
            _setValue(field("releases.why"), reason);
            _click(restore());

            assertThat(field("releases.why").isInvalid()).as("\"%s\"", reason).isTrue();
            assertThat(newest()).isEqualTo(before);
        }
    }

    @Test
    void restoresNothingUponAReleaseThatTheAdminHasNotSeen() {
        openAsAdmin(PATH, ADMIN);
        _setValue(field("releases.why"), "Back");
        int other = publishElsewhere().number();

        _click(restore());

        assertThat(newest()).isEqualTo(other);
        assertThat(said()).contains(texts.get("publish.overtaken", String.valueOf(other)));
        assertThat(GridKt._get(list(), 0).number()).as("the page shows it now").isEqualTo(other);
    }

    @Test
    void keepsWhatWasChosenWhenAnotherReleaseComes() {
        publishElsewhere();
        openAsAdmin(PATH, ADMIN);
        _setValue(select("releases.from"), release(1));
        _setValue(select("releases.to"), release(2));
        int other = publishElsewhere().number();

        BasicUtilsKt._fireDomEvent(_get(com.vaadin.flow.component.html.Main.class), "released");

        assertThat(GridKt._get(list(), 0).number()).isEqualTo(other);
        assertThat(select("releases.from").getValue().number()).isEqualTo(1);
        assertThat(select("releases.to").getValue().number()).isEqualTo(2);
        assertThat(restore().getText()).isEqualTo(texts.get("releases.restore", "1"));
    }

    @Test
    void isNotForReaders() {
        openAsReader(PATH);

        assertThat(heading()).isEqualTo(texts.get("login.title"));
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).doesNotContain(texts.get("releases.lead"));
    }

    private Release publish(Draft draft) {
        return publish.publish(review.review(draft, new Progress()),
                new Decision(new LocalizedText("Figures of 2026", "2026년 수치"), new PublishScope(false, false)), ADMIN, new Progress());
    }

    private Release release(int number) {
        return releases.findById(number).orElseThrow();
    }

    private static Component file(int row) {
        return GridKt._getCellComponent(list(), row, "file");
    }

    private static NativeButton restore() {
        return _get(NativeButton.class, s -> s.withPredicate(b -> b.getText().startsWith("Restore")));
    }

    @SuppressWarnings("unchecked")
    private Select<Release> select(String key) {
        return _get(Select.class, s -> s.withLabel(texts.get(key)));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Release> list() {
        return _get(Grid.class, s -> s.withPredicate(g -> !g.hasClassName("change-table")));
    }

    private static Grid<?> changes() {
        return _get(Grid.class, s -> s.withClasses("change-table"));
    }
}
