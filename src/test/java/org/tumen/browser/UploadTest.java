package org.tumen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tumen.kit.LocalizedText;
import org.tumen.statistics.Sex;
import org.tumen.statistics.datapackage.ShippedData;
import org.tumen.statistics.release.Announcement;
import org.tumen.statistics.release.Publish;
import org.tumen.statistics.release.Release;
import org.tumen.statistics.release.Releases;
import org.tumen.upload.file.MinistryTable;

/** An admin takes a workbook of the ministry from the desk to every open page. */
class UploadTest extends BrowserTest {

    private static final Announcement NOTE = new Announcement(new LocalizedText("New", "새"),
            new LocalizedText("Why", "이유"), "kim", null, "");
    private static final Pattern DRAFT = Pattern.compile(".*/admin/upload/\\d+");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final MinistryTable TABLE = MinistryTable.standing().with("2025(잠정)", 25, 777);
    private static final int SHIPPED = ShippedData.releases().size();

    /** Elements that are cut off or reach out of the window; a table scrolls within its own frame. */
    private static final String CUT = """
            () => [...document.querySelectorAll(
                    'main h1, main h2, main p, main li, main button, main a, main label, vaadin-select, vaadin-upload')]
                .filter(e => e.checkVisibility() && !e.closest('vaadin-grid'))
                .filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline'
                    || e.getBoundingClientRect().right > innerWidth + 0.5)
                .map(e => e.tagName + ': ' + e.textContent.slice(0, 60))""";

    @Autowired
    private Publish publish;

    @Autowired
    private Releases releases;

    @Autowired
    private JdbcTemplate jdbc;

    private int before;

    @BeforeEach
    void look() {
        before = newest();
    }

    @AfterEach
    void takeBack() {
        jdbc.update("delete from draft");
        jdbc.update("delete from remembered_shape");
        if (newest() > before) {
            publish.restore(SHIPPED, newest(), NOTE);
        }
    }

    @Test
    void aWorkbookBecomesWhatEverybodySees() {
        Visit reader = regular().open("/gender");
        assertThat(women2025(reader)).isEqualTo(198);
        Visit admin = signedIn();
        upload(admin, "입국현황.xlsx", TABLE.xlsx());

        assertThat(admin.page.locator("main")).containsText(text("impact.sum", 0, 2, 76, 29));
        admin.page.getByLabel(text("publish.note.en")).fill("A number that nobody has seen before");
        admin.button(text("publish.button")).click();

        assertThat(admin.page.getByText(text("publish.done", String.valueOf(before + 1)))).isVisible();
        assertThat(reader.page.locator("main")).hasAttribute("data-release", String.valueOf(before + 1));
        assertThat(women2025(reader)).isEqualTo(777);
        Release release = releases.newest().orElseThrow();
        assertThat(release.fileName()).isEqualTo("입국현황.xlsx");
        assertThat(release.author()).isEqualTo("admin");

        admin.page.getByText(text("publish.undo")).click();
        assertThat(admin.page.locator("main h1")).hasText(text("releases.title"));
        admin.page.getByLabel(text("releases.why")).fill("It was a test");
        admin.button(text("releases.restore", String.valueOf(before))).click();

        assertThat(admin.page.getByText(text("releases.done", String.valueOf(before + 2)))).isVisible();
        assertThat(reader.page.locator("main")).hasAttribute("data-release", String.valueOf(before + 2));
        assertThat(women2025(reader)).isEqualTo(198);
    }

    @Test
    void aCellIsCorrectedWhereItIsFoundWrong() {
        Visit admin = signedIn();
        upload(admin, "figures.csv", MinistryTable.standing().with("2026", "삼십", "200", "230").csv());
        assertThat(admin.page.getByText(text("publish.errors"))).isVisible();

        admin.page.locator(".finding").first().click();
        assertThat(admin.page.locator(".sheet-cell").filter(new FilterOptions().setHasText("삼십"))).isInViewport();
        admin.page.getByLabel(text("findings.correctCell", "AB4")).first().fill("30");
        admin.button(text("findings.putCell", "AB4")).first().click();

        assertThat(admin.page.locator("main")).containsText(text("impact.sum", 3, 0, 78, 29));
        assertThat(admin.button(text("publish.button"))).isEnabled();
    }

    @Test
    void theAdminsPagesHaveNoBarriers() {
        Visit admin = signedIn();
        upload(admin, "입국현황.xlsx", TABLE.with("2026", "삼십", "200", "230").xlsx());
        assertThat(admin.page.getByText(text("publish.errors"))).isVisible();
        assertThat(admin.barriers()).as("the draft").isEmpty();
        for (String page : List.of("/admin/upload", "/admin/releases", "/admin/rules", "/admin/audit")) {
            admin.open(page);
            assertThat(admin.barriers()).as(page).isEmpty();
        }
    }

    @Test
    void koreanPagesFitAPhone() {
        Visit admin = signedIn("ko-KR", 390, 844);
        upload(admin, "입국현황.xlsx", TABLE.with("2026", "삼십", "200", "230").xlsx());
        assertThat(admin.page.getByText(labels(Locale.KOREAN).texts().get("publish.errors"))).isVisible();
        fits(admin);
        for (String page : List.of("/admin/upload", "/admin/releases", "/admin/rules", "/admin/audit")) {
            fits(admin.open(page));
        }
    }

    @Test
    void aFileThatIsNoneIsSaidToBeNone() {
        Visit admin = signedIn();
        upload(admin, "figures.xlsx", "PK this is no workbook".getBytes(StandardCharsets.UTF_8));

        assertThat(admin.page.locator(".severity-error").first()).isVisible();
        assertThat(admin.button(text("publish.button"))).isHidden();
    }

    private static void fits(Visit visit) {
        visit.settled();
        assertThat((Boolean) visit.evaluate("() => document.scrollingElement.scrollWidth <= innerWidth"))
                .as("%s fits without scrolling sideways", visit.page.url()).isTrue();
        assertThat((List<?>) visit.evaluate(CUT)).as(visit.page.url()).isEmpty();
    }

    /** Chooses a file and waits until the page shows what reading it has shown. */
    private static void upload(Visit visit, String name, byte[] content) {
        visit.open("/admin/upload");
        visit.page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, XLSX, content));
        visit.page.waitForURL(DRAFT);
        visit.page.locator(".findings-table").waitFor();
        visit.settled();
    }

    private double women2025(Visit visit) {
        visit.settled();
        return visit.points("arrivals").stream().filter(p -> p.group().equals("2025")
                && p.series().equals(labels().sex(Sex.FEMALE))).mapToDouble(Visit.Point::value).sum();
    }
}
