package org.tumen.dashboard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The first page shows the newest headlines, each leading to its topic; any other address says that it is none. */
class OverviewTest extends Browserless {

    @Test
    void showsTheNewestHeadlines() {
        open("");

        assertThat(texts("headline-value")).containsExactly("223 people", "88.8 %", "34,537 people", "2,914 people",
                "31 people");
        assertThat(texts("headline-title")).contains("Arrivals in 2025", "Peak year: 2009");
    }

    @Test
    void everyHeadlineLeadsToItsTopic() {
        open("");

        assertThat(_find(Span.class, s -> s.withClasses("headline-value")).stream()
                .map(value -> ((Anchor) value.getParent().orElseThrow()).getHref()))
                .containsExactly("gender", "gender?measure=women", "gender", "gender", "returns");
    }

    @Test
    void everyHeadlineNamesItsSourceAndWhatIsProvisional() {
        open("");

        assertThat(texts("headline-source")).hasSize(5).allMatch(t -> t.startsWith("Ministry of Unification"));
        assertThat(texts("headline-source").getFirst()).contains("Provisional");
    }

    @Test
    void speaksKorean() {
        open("", Locale.KOREAN);

        assertThat(heading()).containsPattern("\\p{IsHangul}");
        assertThat(texts("headline-title")).hasSizeGreaterThanOrEqualTo(5).allSatisfy(t ->
                assertThat(t).containsPattern("\\p{IsHangul}"));
        assertThat(texts("headline-value").get(2)).contains("34,537");
    }

    @Test
    void theFrameLeadsToEveryTopic() {
        open("");

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("", "gender", "age", "mental-health",
                "returns", "#content");
    }

    @Test
    void anAddressThatIsNoneSaysSo() {
        open("nowhere/at/all");

        assertThat(heading()).isEqualTo("There is no such page");
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains("nowhere/at/all");
        assertThat(_find(_get(Main.class), Anchor.class)).extracting(Anchor::getHref).containsExactly("");
    }

    private static List<String> texts(String style) {
        return _find(Span.class, s -> s.withClasses(style)).stream().map(Component::getElement)
                .map(e -> e.getText()).toList();
    }
}
