package org.tumen.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tumen.Served;
import org.tumen.account.ChangeAccounts;
import org.tumen.account.Outcome.Invited;
import org.tumen.account.Role;

/** A page names the style sheets of those whom it is for, and no others. */
@Served
class StyleSheetsTest {

    private static final String SECRET = "a long river";
    /** Tumen's own: those of Vaadin stand in a folder. */
    private static final Pattern OWN = Pattern.compile("(?:\\./|context://)([\\w-]+\\.css)(\\?v-c=\\w+)");
    private static final int MOST_LINES = 1_150;

    @Autowired
    private ChangeAccounts change;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    private HttpReader reader;

    @BeforeEach
    void begin() {
        reader = new HttpReader(port);
        change.makeFirst("Kim", SECRET, SECRET);
        Invited invited = (Invited) change.invite("Lee", Role.PRESENTER);
        change.passwordByLink(invited.token(), SECRET, SECRET);
    }

    @AfterEach
    void end() {
        reader.close();
        jdbc.update("delete from account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/gender", "/age", "/mental-health", "/returns", "/destinations", "/background",
        "/sources", "/search?q=women", "/privacy", "/login", "/setup", "/nowhere"})
    void readersAreSentTheirOwn(String path) {
        assertThat(sheets(path)).containsExactly("tumen.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/gender", "/present", "/account", "/privacy", "/nowhere", "/admin/upload"})
    void presentersAreSentTheirs(String path) {
        reader.signIn("Lee", SECRET);
        assertThat(sheets(path)).containsExactly("present.css", "staff.css", "tumen.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/gender", "/present", "/account", "/admin/users", "/admin/audit"})
    void adminsAreSentTheirs(String path) {
        reader.signIn("Kim", SECRET);
        assertThat(sheets(path)).containsExactly("present.css", "staff.css", "tumen.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/upload", "/admin/releases", "/admin/rules"})
    void whatFilesNeedIsSentWithTheirPages(String path) {
        reader.signIn("Kim", SECRET);
        assertThat(sheets(path)).containsExactly("present.css", "staff.css", "tumen.css", "upload.css");
    }

    @Test
    void eachIsThereAndKeptForGood() {
        reader.signIn("Kim", SECRET);
        assertThat(named("/admin/upload")).hasSize(4).allSatisfy(sheet -> {
            HttpResponse<String> answer = reader.get("/" + sheet.group(1) + sheet.group(2));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
                    type -> assertThat(type).startsWith("text/css"));
            assertThat(answer.headers().allValues("Cache-Control"))
                    .containsExactly("public, max-age=31536000, immutable");
        });
    }

    @Test
    void whatAReaderIsSentIsShort() {
        assertThat(sheets("/").stream().mapToLong(sheet -> reader.get("/" + sheet).body().lines().count()).sum())
                .isBetween(1L, (long) MOST_LINES);
    }

    private Set<String> sheets(String path) {
        return new TreeSet<>(named(path).stream().map(sheet -> sheet.group(1)).toList());
    }

    /** Linked in the head, or named in the first state of the page, which waits for them. */
    private List<MatchResult> named(String path) {
        return OWN.matcher(reader.get(path).body()).results().toList();
    }
}
