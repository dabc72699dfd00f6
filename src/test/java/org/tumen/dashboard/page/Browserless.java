package org.tumen.dashboard.page;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;
import org.tumen.wording.Shown;
import tools.jackson.databind.node.BaseJsonNode;

/** The whole application on a database in memory, its pages used without a browser. */
@SpringBootTest(properties = {
    "spring.datasource.url=jdbc:hsqldb:mem:pages;hsqldb.tx=mvcc", "tumen.state=${tests.state:target/state}/pages"})
public abstract class Browserless {

    private static final Routes ROUTES = new Routes(classes(new AnnotationTypeFilter(Route.class),
            new AnnotationTypeFilter(Layout.class)), classes(new AssignableTypeFilter(HasErrorParameter.class)), true);

    @Autowired
    private ApplicationContext context;

    private @Nullable String address;

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
    }

    /** Opens an address in English. */
    public final void open(String location) {
        open(location, Locale.ENGLISH);
    }

    /** Opens an address in a language. */
    public final void open(String location, Locale language) {
        arrive(location, language);
        // What a browser does as soon as it has painted what a topic's page shows first.
        _find(Main.class).forEach(page -> BasicUtilsKt._fireDomEvent(page, TopicView.PAINTED));
        address = null;
    }

    /** The same, seen before the browser has painted anything. */
    final void arrive(String location, Locale language) {
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            request.addCookie(new Cookie("tumen-language", language.getLanguage()));
            return request;
        });
        MockVaadin.setup(RecordingUi::new, new MockSpringServlet(ROUTES, context, RecordingUi::new));
        UI.getCurrent().navigate(location.replaceFirst("\\?.*", ""), new Location(location)
                .getQueryParameters());
    }

    /** What the last change has put into the address bar. */
    final @Nullable String address() {
        return address;
    }

    /** The figures in the table; none on a page without figures, which has no table. */
    @SuppressWarnings("unchecked")
    public static List<Shown> rows() {
        if (all(FigureSection.class).isEmpty() && !all(TimelineSection.class).isEmpty()) {
            return List.of();
        }
        List<Grid> tables = all(Grid.class);
        assertThat(tables).hasSize(1);
        return GridKt._findAll((Grid<Shown>) tables.getFirst());
    }

    /** The page's heading. */
    public static String heading() {
        return _get(H1.class).getText();
    }

    /** What the charts say in words. */
    public static List<String> sentences() {
        return texts(Paragraph.class, "sentence");
    }

    /** The events marked in the charts, as the lists below them say. */
    static List<String> markedEvents() {
        return all(MarkedEvents.class).stream().flatMap(list -> shown(list, NativeDetails.class))
                .map(NativeDetails::getSummaryText).toList();
    }

    /** The titles of the events listed. */
    public static List<String> timeline() {
        return all(TimelineEntry.class).stream().map(entry -> shown(entry, H3.class).findFirst().orElseThrow().getText())
                .toList();
    }

    /** What the reader is told about the page itself. */
    public static List<String> notices() {
        return texts(Paragraph.class, "notice");
    }

    /** The filters in force. */
    static List<String> chips() {
        return all(NativeButton.class).stream().filter(b -> b.hasClassName("chip"))
                .map(b -> b.getChildren().findFirst().orElseThrow().getElement().getText()).toList();
    }

    /**
     * Visible components of a type, as Karibu finds them. Karibu asks for each component of the page whether all that
     * holds it is visible, and tidies up before each look; this goes down the page once.
     */
    static <T extends Component> List<T> all(Class<T> type) {
        MockVaadin.clientRoundtrip(true);
        return shown(UI.getCurrent(), type).toList();
    }

    private static <T extends Component> Stream<T> shown(Component top, Class<T> type) {
        return visible(top).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Component> visible(Component top) {
        return top.isVisible() ? Stream.concat(Stream.of(top), top.getChildren().flatMap(Browserless::visible))
                : Stream.empty();
    }

    /** Views are package-private, so they are found by what they are rather than named. */
    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> classes(TypeFilter... filters) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        Arrays.stream(filters).forEach(scanner::addIncludeFilter);
        return scanner.findCandidateComponents("org.tumen").stream().map(found -> (Class<? extends T>) ClassUtils
                .resolveClassName(found.getBeanClassName(), null)).collect(Collectors.toSet());
    }

    private static <T extends Component> List<String> texts(Class<T> type, String style) {
        return all(type).stream().filter(c -> c.getElement().getClassList().contains(style))
                .map(c -> c.getElement().getTextRecursively()).toList();
    }

    /** Remembers what goes into the address bar. */
    private final class RecordingUi extends MockedUI {
        @Override
        public void navigateToClient(String unknown) {
            getInternals().getRouter().navigate(this, new Location(unknown), NavigationTrigger.PAGE_LOAD);
        }

        @Override
        public Page getPage() {
            return new Page(this) {
                @Override
                public History getHistory() {
                    return new History(RecordingUi.this) {
                        @Override
                        public void pushState(@Nullable BaseJsonNode state, Location location) {
                            address = location.getPathWithQueryParameters();
                        }
                    };
                }
            };
        }
    }
}
