package org.tumen.upload.draft;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.tumen.audit.AuditFilter;
import org.tumen.audit.AuditLog;
import org.tumen.state.DiskFull;
import org.tumen.state.DiskSpace;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.ui.UploadPages;

/** With little room on the disk nothing is begun, and whoever wanted it is told why in a sentence. */
class DiskFullTest extends UploadPages {

    private static final byte[] FILE = "indicator,time_period,obs_value,source\narrivals,2031,7,MOU\n"
            .getBytes(StandardCharsets.UTF_8);

    @MockitoSpyBean
    private DiskSpace space;

    @Autowired
    private CorrectDraft correct;

    @Autowired
    private StoredCorrections corrections;

    @Autowired
    private AuditLog log;

    private Draft draft;
    private String words;

    @BeforeEach
    void fill() {
        draft = draft("figures.csv", FILE);
        words = texts.get("state.noRoom", 7);
        open(draft);
        doThrow(new DiskFull(7 << 20)).when(space).require(anyLong());
    }

    @Test
    void nothingIsPublished() {
        _setValue(field("publish.note.en"), "Why");
        _click(button("publish.button"));
        finish();

        assertThat(said()).contains(words);
        assertThat(newest()).isEqualTo(before);
        assertThat(drafts.findById(draft.id())).isPresent();
        reset(space);
    }

    @Test
    void nothingIsRestored() {
        openAsAdmin("admin/releases", ADMIN);
        _setValue(field("releases.why"), "Why");
        _click(button("releases.restore", String.valueOf(Math.max(1, before - 1))));

        assertThat(said()).contains(words);
        assertThat(newest()).isEqualTo(before);
        reset(space);
    }

    @Test
    void nothingIsCorrectedOrTakenIn() {
        long entries = log.count(AuditFilter.ALL);
        long waiting = drafts.newestFirst().size();

        assertThatThrownBy(() -> correct.correct(draft, new CellRef(2, 3), Optional.of("8"), ADMIN))
                .isInstanceOf(DiskFull.class);
        assertThatThrownBy(() -> draft("more.csv", "another\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DiskFull.class);

        assertThat(corrections.of(draft.id())).isEmpty();
        assertThat(drafts.newestFirst()).hasSize((int) waiting);
        assertThat(log.count(AuditFilter.ALL)).isEqualTo(entries);
        reset(space);
    }
}
