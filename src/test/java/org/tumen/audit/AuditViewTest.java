package org.tumen.audit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tumen.audit.AuditEntry.Action;
import org.tumen.upload.ui.UploadPages;

/** Admins see who did what, look for some of it, and take it away; nobody else does. */
class AuditViewTest extends UploadPages {

    @Autowired
    private AuditLog log;

    @Test
    void showsTheNewestFirst() {
        log.write("Lee", Action.DISCARDED, "=figures.csv");
        log.writeFrom("", Action.SIGN_IN_REFUSED, "10.0.0.1");
        openAsAdmin(AuditLink.PATH, ADMIN);

        assertThat(GridKt._size(grid())).isEqualTo((int) log.count(AuditFilter.ALL));
        assertThat(row(0).subList(1, 4)).containsExactly(ADMIN, texts.get("audit.ADMIN_ADDED"), ADMIN);
        assertThat(row(1).subList(1, 4)).containsExactly(texts.get("audit.nobody"),
                texts.get("audit.SIGN_IN_REFUSED"), "10.0.0.1");
        assertThat(row(2).subList(1, 4)).containsExactly("Lee", texts.get("audit.DISCARDED"), "=figures.csv");
    }

    @Test
    void theAddressSaysWhatIsLookedFor() {
        log.write("Lee", Action.DISCARDED, "figures.csv");
        log.write("Lee", Action.RESTORED, "7 = 1");
        String today = LocalDate.now(ZoneId.of("Asia/Seoul")).toString();
        openAsAdmin(AuditLink.PATH + "?kind=files&by=Lee&from=" + today + "&to=" + today, ADMIN);

        assertThat(select("audit.column.kind").getValue()).contains(AuditEntry.Kind.FILES);
        assertThat(select("audit.column.who").getValue()).contains("Lee");
        assertThat(_get(Input.class, s -> s.withId("audit-from")).getValue()).isEqualTo(today);
        assertThat(GridKt._findAll(grid())).isNotEmpty().allMatch(e -> e.author().equals("Lee")
                && e.action().kind() == AuditEntry.Kind.FILES);
        assertThat(said()).contains(texts.get("audit.count", (long) GridKt._size(grid())));
    }

    @Test
    void whatIsLookedForHasOneAddress() {
        AuditFilter filter = AuditFilter.ALL.withKind(AuditEntry.Kind.SIGN_INS).withAuthor("Kim & Lee")
                .withFrom(LocalDate.of(2026, 11, 1)).withTo(LocalDate.of(2026, 11, 24));

        assertThat(AuditLink.location(filter).getPathWithQueryParameters())
                .isEqualTo("admin/audit?kind=sign-ins&by=Kim%20%26%20Lee&from=2026-11-01&to=2026-11-24");
        assertThat(AuditLink.parse(AuditLink.location(filter).getQueryParameters())).isEqualTo(filter);
        assertThat(AuditLink.parse(AuditLink.location(AuditFilter.ALL).getQueryParameters()))
                .isEqualTo(AuditFilter.ALL);
    }

    @Test
    void aChoiceIsLookedForAtOnce() {
        log.write("Park", Action.UPLOADED, "figures.csv");
        openAsAdmin(AuditLink.PATH + "?from=yesterday&kind=all", ADMIN);
        assertThat(GridKt._size(grid())).isEqualTo((int) log.count(AuditFilter.ALL));

        _setValue(select("audit.column.who"), Optional.of("Park"));

        assertThat(GridKt._findAll(grid())).isNotEmpty().allMatch(e -> e.author().equals("Park"));

        _setValue(_get(Input.class, s -> s.withId("audit-to")), "2026-01-01");

        assertThat(GridKt._size(grid())).isZero();
        assertThat(said()).contains(texts.get("audit.count", 0L));
    }

    @Test
    void givesWhatItShowsAsAFileAndWritesThatDown() {
        log.write("Lee", Action.DISCARDED, "=figures.csv");
        openAsAdmin(AuditLink.PATH + "?kind=files", ADMIN);

        List<String> lines = new String(DownloadKt._download(_get(Anchor.class, s -> s.withText(
                texts.get("audit.download")))), StandardCharsets.UTF_8).lines().toList();

        assertThat(lines.getFirst()).isEqualTo("\uFEFFTime (KST),Who,Kind,What,\"Which, or from where\"");
        assertThat(lines.get(1)).matches("\\d{4}-\\d\\d-\\d\\dT[^,]*\\+09:00,.*").contains(ADMIN,
                texts.get("audit.DOWNLOADED"), "tumen-audit-");
        assertThat(lines.get(2)).contains("Lee", texts.get("audit.kind.FILES"), "'=figures.csv");
        assertThat(lines).hasSize(1 + (int) log.count(AuditFilter.ALL.withKind(AuditEntry.Kind.FILES)));
    }

    @Test
    void isNotForReaders() {
        openAsReader(AuditLink.PATH);

        assertThat(heading()).isEqualTo(texts.get("login.title"));
        assertThat(_find(Grid.class)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<Optional<T>> select(String key) {
        return _get(Select.class, s -> s.withLabel(texts.get(key)));
    }

    @SuppressWarnings("unchecked")
    private static Grid<AuditEntry> grid() {
        return _get(Grid.class);
    }

    private static List<String> row(int index) {
        return GridKt._getFormattedRow(grid(), index);
    }
}
