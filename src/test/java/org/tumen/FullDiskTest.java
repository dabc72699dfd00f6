package org.tumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.audit.ChangeUntilRefused;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.statistics.release.PublishUntilRefused;

/** On a disk that is full, everything is there that was answered, and what is not there was answered with a refusal. */
@Tag("process")
class FullDiskTest {

    private static final int SHIPPED = ShippedData.releases().size();
    /** No file may be larger, where a disk of its own cannot be had. */
    private static final int MOST_KIB = 5 * 1024;

    /** The same, for a log that grows while the rows do not. */
    private static final int LOG_KIB = 6 * 1024;

    @TempDir
    private Path place;

    @TempDir
    private Path copies;

    @Test
    void whatWasAnsweredIsThereAfterTheDiskWasFull() throws IOException, SQLException {
        try (SmallDisk disk = SmallDisk.mount(place, 16)) {
            TumenProcess.loadInto(disk.folder());
            List<String> said;
            try (TumenProcess publishing = TumenProcess.startTest(PublishUntilRefused.class, disk.folder())) {
                said = publishing.awaitSaid(PublishUntilRefused.SHOWS).output();
            }
            disk.grow(100);

            answeredIsThere(disk.folder(), said);
        }
    }

    @Test
    void whatWasAnsweredIsThereWhereAFileMayNotGrow() throws IOException, SQLException {
        TumenProcess.loadInto(place);
        List<String> said;
        try (TumenProcess publishing = TumenProcess.startCrampedTest(MOST_KIB, PublishUntilRefused.class, place)) {
            said = publishing.awaitSaid(PublishUntilRefused.SHOWS).output();
        }

        answeredIsThere(place, said);
    }

    /**
     * The rows have their room already, so that it is the commit itself that has none: the database does not say so.
     */
    @Test
    void aCommitThatIsNotOnTheDiskIsNotAnswered() throws IOException, SQLException {
        TumenProcess.loadInto(place);
        List<String> said;
        try (TumenProcess changing = TumenProcess.startCrampedTest(LOG_KIB, ChangeUntilRefused.class, place)) {
            said = changing.awaitSaid(ChangeUntilRefused.SHOWS).output();
        }

        assertThat(said).as("in the end it was refused").anyMatch(l -> l.startsWith(ChangeUntilRefused.REFUSED));
        String last = said.stream().filter(l -> l.startsWith(ChangeUntilRefused.DONE)).toList().getLast()
                .substring(ChangeUntilRefused.DONE.length());
        assertThat(said).contains(ChangeUntilRefused.SHOWS + last);
        assertThat(Left.behind(place, copies).text("select min(text_en) from data_note")).startsWith(last + " ");
    }

    @Test
    void aFolderThatIsTakenAwayIsSaid() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(place, 400)) {
            int port = TumenProcess.freePort();
            try (TumenProcess tumen = TumenProcess.start(disk.folder(), port, Map.of()).awaitUp();
                    HttpClient client = HttpClient.newHttpClient()) {
                disk.unmount();

                HttpResponse<String> health = client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port
                        + "/actuator/health")).build(), HttpResponse.BodyHandlers.ofString());
                assertThat(health.statusCode()).isEqualTo(503);
                assertThat(health.body()).contains("DOWN");
                assertThat(tumen.output()).anyMatch(l -> l.contains("ERROR") && l.contains("is gone"));
            }
        }
    }

    private void answeredIsThere(Path state, List<String> said) throws IOException, SQLException {
        assertThat(said).as("in the end it was refused").anyMatch(l -> l.startsWith(PublishUntilRefused.REFUSED))
                .contains(PublishUntilRefused.ENTRY_REFUSED).anyMatch(l -> l.contains("ERROR"));
        int published = (int) said.stream().filter(l -> l.startsWith(PublishUntilRefused.PUBLISHED)).count();
        assertThat(published).as("it was not full at once").isPositive();
        assertThat(said).filteredOn(l -> l.startsWith(PublishUntilRefused.SHOWS)).singleElement().asString()
                .as("it shows what is on the disk").endsWith(String.valueOf(SHIPPED + published));

        try (TumenHere again = TumenHere.start(state, Map.of())) {
            assertThat(again.running()).isTrue();
            assertThat(again.output()).anyMatch(l -> l.contains(SHIPPED + published + " releases in the database"));
        }

        assertThat(Left.behind(state, copies).counts(List.of("data_release", "observation", "audit_entry")))
                .as(said.toString()).isEqualTo(Map.of("data_release", SHIPPED + published, "observation",
                        ShippedData.stated() + published * PublishUntilRefused.FIGURES, "audit_entry",
                        2 * published + 1));
    }
}
