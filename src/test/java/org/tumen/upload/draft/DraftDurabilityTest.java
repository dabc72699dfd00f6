package org.tumen.upload.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tumen.TumenProcess;
import org.tumen.upload.sheet.Progress;
import org.tumen.upload.sheet.Rule;

/** A draft is still there when the server was killed while it was screened: its file, and what was said of it. */
@Tag("process")
class DraftDurabilityTest {

    @TempDir
    private Path state;

    @Test
    void outlivesAServerThatIsKilledWhileScreening() throws IOException {
        try (TumenProcess reading = TumenProcess.startTest(ReadUntilKilled.class, state)) {
            reading.awaitSaid(ReadUntilKilled.READS).kill();
        }

        Path part = Files.writeString(state.resolve("uploads/coming7.part"), "a file that was on its way");
        Path lost = Files.writeString(state.resolve("uploads/" + "0".repeat(64)), "a file whose draft was not stored");

        try (var application = ReadUntilKilled.start("--tumen.state=" + state)) {
            assertThat(part).doesNotExist();
            assertThat(lost).doesNotExist();
            Draft draft = application.getBean(Drafts.class).newestFirst().getFirst();
            assertThat(draft.fileName()).isEqualTo(ReadUntilKilled.NAME);
            assertThat(application.getBean(UploadedFiles.class).path(draft.fileDigest()))
                    .hasBinaryContent(ReadUntilKilled.content());

            Review review = application.getBean(ReviewDraft.class).review(draft, new Progress());

            assertThat(review.findings().count(Rule.NOT_A_NUMBER)).as("the correction is kept").isZero();
            assertThat(review.impact().total().added()).isEqualTo(ReadUntilKilled.FIGURES);
            application.getBean(JdbcTemplate.class).execute("shutdown");
        }
    }
}
