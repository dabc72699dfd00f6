package org.tumen.dashboard.page;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first page shows the newest headlines, each leading to its topic; any other address says that it is none. */
class OverviewTest extends Browserless {

    @Test
    void showsTheNewestHeadlines() {
        open("");

        assertThat(texts("headline-value")).containsExactly("223 people", "88.8%", "34,537 people", "2,914 people",
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

    @ParameterizedTest
    @ValueSource(strings = {"?release=1", "?on=2026-02-03"})
    void anEarlierReleaseShowsWhatStoodThenAndSaysSo(String pin) {
        open(pin);

        assertThat(texts("headline-value")).startsWith("224 people").contains("34,538 people");
        assertThat(notices()).singleElement().asString().contains("release 1", "2026-02-03", "First release");
        assertThat(chips()).containsExactly("2026-02-03 (release 1)");
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains("Release of 2026-02-03")
                .doesNotContain("Newest release");
    }

    @Test
    void theNewestReleaseNeedsNoNotice() {
        open("");

        assertThat(notices()).isEmpty();
        assertThat(chips()).isEmpty();
    }

    @Test
    void theWayToATopicKeepsTheRelease() {
        open("?release=1");

        assertThat(_find(Anchor.class, s -> s.withClasses("headline"))).extracting(Anchor::getHref)
                .startsWith("gender?release=1", "gender?measure=women&release=1").contains("age?release=1")
                .allMatch(href -> href.endsWith("release=1"));
    }

    @Test
    void aReleaseIsChosenAndLeftAgain() {
        open("");
        Select<Optional<Integer>> select = select();

        assertThat(select.getListDataView().getItems()).containsExactly(Optional.empty(), Optional.of(3),
                Optional.of(2), Optional.of(1));
        LocatorJ._setValue(select, Optional.of(1));

        assertThat(address()).isEqualTo("?release=1");
        assertThat(texts("headline-value")).startsWith("224 people");
        assertThat(select()).as("keeps the focus").isSameAs(select);

        _click(_get(NativeButton.class, s -> s.withClasses("chip")));

        assertThat(address()).isEqualTo("");
        assertThat(select().getValue()).isEmpty();
        assertThat(texts("headline-value")).startsWith("223 people");
        assertThat(notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"release=9", "release=first", "on=2020-01-01", "on=yesterday", "sex=F"})
    void whatIsNotUnderstoodIsSaidAndLeftOut(String query) {
        open("?" + query);

        assertThat(notices()).singleElement().asString().startsWith("Not understood in the address").contains(query);
        assertThat(texts("headline-value")).startsWith("223 people");
    }

    @Test
    void anEarlierReleaseStaysWhatItIsWhenAnotherIsPublished() {
        open("?release=1");

        BasicUtilsKt._fireDomEvent(_get(Main.class), TopicView.RELEASED);

        assertThat(texts("headline-value")).startsWith("224 people");
        assertThat(notices()).hasSize(1);
    }

    @Test
    void anEarlierReleaseSpeaksKorean() {
        open("?release=1", Locale.KOREAN);

        assertThat(notices()).singleElement().asString().containsPattern("\\p{IsHangul}").contains("첫 배포본");
    }

    @Test
    void anAddressThatIsNoneSaysSo() {
        open("nowhere/at/all");

        assertThat(heading()).isEqualTo("There is no such page");
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains("nowhere/at/all");
        assertThat(_find(_get(Main.class), Anchor.class)).extracting(Anchor::getHref).containsExactly("");
    }

    @SuppressWarnings("unchecked")
    private static Select<Optional<Integer>> select() {
        return (Select<Optional<Integer>>) _get(Select.class);
    }

    private static List<String> texts(String style) {
        return _find(Span.class, s -> s.withClasses(style)).stream().map(Component::getElement)
                .map(e -> e.getText()).toList();
    }
}
