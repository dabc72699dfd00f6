package org.tumen.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.ClassUtils;
import org.tumen.account.ChangeAccounts;
import org.tumen.account.Outcome.Invited;
import org.tumen.account.QuickPasswords;
import org.tumen.account.Role;
import org.tumen.statistics.catalogue.Catalogues;

/**
 * No text that comes from an address, a reader, an admin or a file becomes markup, on any page: each such text ends a
 * script and begins an element, and the HTML that the server sends never has that element.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:hsqldb:mem:hostile;hsqldb.tx=mvcc", "tumen.state=${tests.state:target/state}/hostile",
    "vaadin.productionMode=true", "vaadin.react.enable=false", "vaadin.eagerServerLoad=true"})
@Import(QuickPasswords.class)
class HostileTextTest {

    private static final String SECRET = "no bridge over this river";
    private static final String ELEMENT = "<x-probe";
    private static final String HOSTILE = "</script>" + ELEMENT + "><!--<script>" + ELEMENT + ">";
    private static final String DIGEST = "0".repeat(64);

    /** Texts that releases, files, decks and people bring in, each with the column that holds it. */
    private static final List<String> STORED = List.of("data_release set title_en", "data_release set title_ko",
            "data_release set note_en", "data_release set note_ko", "data_release set file_name",
            "data_release set author", "source set short_en", "source set title_en", "source set publisher_en",
            "source set population_en", "source set link", "code_item set title_en", "indicator set title_en",
            "indicator set definition_en", "data_note set title_en", "data_note set text_en",
            "event set title_en", "event set description_en", "event set place_en", "event set creator_en",
            "event set source_locator", "observation set source_locator", "country set route_en",
            "deck set title", "deck_step set title", "deck_step set notes", "draft set file_name",
            "draft set author");

    @Autowired
    private ChangeAccounts change;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private JdbcTemplate jdbc;

    @Value("${tumen.state}")
    private Path state;

    @LocalServerPort
    private int port;

    private HttpReader reader;

    @BeforeEach
    void begin() {
        reader = new HttpReader(port);
        change.makeFirst("Kim " + ELEMENT + ">", SECRET, SECRET);
    }

    @AfterEach
    void end() {
        reader.close();
        jdbc.update("delete from account");
    }

    @Test
    void anAddressBringsInNoMarkup() {
        reader.signIn("Kim " + ELEMENT + ">", SECRET);
        String text = URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8);
        List<String> parameters = List.of("q", "source", "sex", "from", "indicator", "category", "on", "release",
                "highlight", "ref_area", "token", "wrong", "code", "anything", text);

        String all = parameters.stream().map(name -> name + "=" + text).collect(Collectors.joining("&"));

        assertThat(routes().flatMap(path -> Stream.of(path + "?" + all, path + "/" + text.replace("+", "%20"),
                path + "?" + text))).allSatisfy(this::holdsNoMarkup);
    }

    @Test
    void whatIsStoredBringsInNoMarkup() throws IOException {
        jdbc.update("""
                insert into draft (id, author, created, file_name, file_size, file_digest)
                values (1, 'Kim', current_timestamp, 'a.csv', 10, ?)""", DIGEST);
        jdbc.update("insert into deck (id, version, owner, title, changed) values (1, 1, 'kim <x-probe>', 'a', "
                + "current_timestamp)");
        jdbc.update("insert into deck_step (deck, step_order, address, title, notes) values (1, 0, '/gender', '', '')");
        Path file = state.resolve("uploads").resolve(DIGEST);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "year,women,%1$s%nx%1$s,%1$s,3%n2024,%1$s,1%n".formatted(HOSTILE));
        STORED.forEach(column -> jdbc.update("update " + column + " = substr(?, 1, 90)", HOSTILE));
        jdbc.update("update observation set remark = null");
        jdbc.update("update remark set text_ko = ?", HOSTILE);
        jdbc.update("update observation set remark = (select min(text_en) from remark)");
        catalogues.refresh();
        reader.signIn("Kim " + ELEMENT + ">", SECRET);
        Invited invited = (Invited) change.invite("Lee " + ELEMENT + ">", Role.PRESENTER);

        assertThat(Stream.concat(routes(), Stream.of("/gender?form=table&source=all", "/mental-health?form=table",
                "/search?q=script", "/destinations?ref_area=CN", "/returns?sex=F", "/gender?release=1",
                "/admin/upload/1", "/present/deck/1", "/setup?token=" + invited.token())))
                .allSatisfy(this::holdsNoMarkup);
    }

    private void holdsNoMarkup(String path) {
        HttpResponse<String> page = reader.get(path);
        assertThat(page.statusCode()).as(path).isLessThan(500);
        assertThat(page.body()).as(path).doesNotContain(ELEMENT).doesNotContain("<script>" + ELEMENT);
    }

    /** Every route without what differs from page to page. */
    private static Stream<String> routes() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents("org.tumen").stream()
                .filter(found -> !found.getBeanClassName().contains("Test"))
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .map(view -> "/" + view.getAnnotation(Route.class).value()).sorted();
    }
}
