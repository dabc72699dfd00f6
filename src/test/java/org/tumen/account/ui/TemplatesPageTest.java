package org.tumen.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tumen.statistics.catalogue.Indicator;

/** Admins take templates from the page on which they upload; nobody else is offered any. */
class TemplatesPageTest extends SignedInPages {

    private static final List<String> LINKS = List.of("Empty (XLSX)", "With today’s figures (XLSX)", "Empty (CSV)",
            "With today’s figures (CSV)");

    @Test
    void anAdminTakesTheTemplateOfTheIndicatorChosen() {
        open("admin/upload", admin("Kim"));
        Select<Indicator> select = select();

        assertThat(links()).containsExactlyElementsOf(LINKS);
        assertThat(text("Empty (CSV)").lines()).hasSize(1);
        assertThat(text("With today’s figures (CSV)").lines().skip(1)).isNotEmpty()
                .allMatch(l -> l.startsWith("arrivals,"));

        _setValue(select, select.getListDataView().getItems().filter(i -> i.code().equals("returns")).findFirst()
                .orElseThrow());

        assertThat(text("With today’s figures (CSV)").lines().skip(1)).isNotEmpty()
                .allMatch(l -> l.startsWith("returns,"));
        assertThat(LINKS.subList(0, 2)).allSatisfy(link -> assertThat(text(link)).startsWith("PK"));
    }

    @Test
    void nobodyElseIsOfferedAny() {
        admin("Kim");
        open("admin/upload");
        assertThat(links()).isEmpty();

        open("admin/upload", presenter("Lee"));
        assertThat(links()).isEmpty();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).filter(LINKS::contains).toList();
    }

    private static String text(String link) {
        return new String(DownloadKt._download(_get(Anchor.class, s -> s.withText(link))), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static Select<Indicator> select() {
        return (Select<Indicator>) _get(Select.class);
    }
}
