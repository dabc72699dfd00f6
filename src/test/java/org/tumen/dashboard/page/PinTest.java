package org.tumen.dashboard.page;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.dashboard.topic.Topic;
import org.tumen.kit.Texts;

/** Whoever looks at an earlier release goes on looking at it from page to page, is told so, and finds the way back. */
class PinTest extends Browserless {

    private static final List<String> NEWEST = Stream.concat(Stream.of("", "", "search"), Arrays.stream(Topic.values())
            .map(Topic::path)).sorted().toList();
    private static final List<String> FIRST = NEWEST.stream().map(path -> path + "?release=1").sorted().toList();

    @ParameterizedTest
    @ValueSource(strings = {"?release=1", "?on=2026-02-03", "gender?sex=F&release=1", "returns?on=2026-02-03"})
    void theFrameLeadsOnInTheSameRelease(String address) {
        open(address);

        assertThat(frame()).isEqualTo(FIRST);
        assertThat(notices()).singleElement().asString().contains("release 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gender?sex=F", "age?release=9", "nowhere?release=1"})
    void withoutAPinItLeadsToTheNewest(String address) {
        open(address);

        assertThat(frame()).isEqualTo(NEWEST);
    }

    @Test
    void whatIsChosenOnThePageCountsAtOnce() {
        open("gender");
        _setValue(release(), Optional.of(1));
        assertThat(frame()).isEqualTo(FIRST);

        _click(_get(NativeButton.class, s -> s.withText(text("notice.newest"))));

        assertThat(frame()).isEqualTo(NEWEST);
        assertThat(address()).isEqualTo("gender");
        assertThat(notices()).isEmpty();
    }

    @Test
    void theWayBackKeepsTheOtherFilters() {
        open("gender?sex=F&measure=share&release=1");

        _click(_get(NativeButton.class, s -> s.withText(text("notice.newest"))));

        assertThat(address()).isEqualTo("gender?measure=share&sex=F");
    }

    @Test
    void itStaysFromPageToPageUntilAPageThatHasNone() {
        open("?release=1");

        go("age?release=1");
        assertThat(frame()).isEqualTo(FIRST);
        assertThat(notices()).hasSize(1);
        go("age");
        assertThat(frame()).isEqualTo(NEWEST);
        assertThat(notices()).isEmpty();
        go("age?release=1");
        go("login");
        assertThat(frame()).isEqualTo(NEWEST);
    }

    private static void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String text(String key) {
        return new Texts(Locale.ENGLISH).get(key);
    }

    /** Where the name, the search and the navigation lead. */
    private static List<String> frame() {
        return _find(_get(Header.class, s -> s.withClasses("top")), Anchor.class).stream().map(Anchor::getHref)
                .sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private static Select<Optional<Integer>> release() {
        return _get(Select.class, s -> s.withClasses("release-select"));
    }
}
