package org.tumen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.tumen.account.CurrentAccount;
import org.tumen.account.Role;
import org.tumen.dashboard.address.AddressShown;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.find.Search;
import org.tumen.dashboard.find.SearchBox;
import org.tumen.dashboard.topic.Topic;
import org.tumen.kit.Texts;
import org.tumen.present.ui.PresentBar;
import org.tumen.present.ui.WayBack;

/** The frame of every page: name, navigation, language, colour scheme, and where the figures come from. */
@Layout
@AnonymousAllowed
@JsModule("./connection.ts")
@JsModule("./live.ts")
final class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private static final ViewAddress NOTHING_SHOWN = new ViewAddress("", "");
    private static final List<String> PAGES = Stream.concat(Stream.of(""), Stream.of(Topic.values()).map(Topic::path))
            .toList();

    private final Texts texts;
    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Anchor name = new Anchor();
    private final Div place = new Div();
    private final SearchBox box;

    MainLayout(CurrentAccount current, ObjectProvider<PresentBar> bars, Search search) {
        texts = new Texts(getLocale());
        box = new SearchBox(search, texts);
        place.addClassName("page");
        Div tools = new Div(languages(), scheme());
        tools.addClassName("tools");
        Footer footer = new Footer(new Paragraph(texts.get("frame.footer")),
                new Anchor(PrivacyView.PATH, texts.get("privacy.title")));
        current.signedIn().ifPresentOrElse(person -> tools.add(new AccountMenu(texts, person, current)),
                () -> footer.add(new Anchor("login", texts.get("account.signIn"))));
        getContent().addClassName("frame");
        getContent().add(skipLink(), header(tools), new WayBack(texts, current.signedIn().isPresent()));
        leadOn();
        current.signedIn().filter(person -> person.may(Role.PRESENTER))
                .ifPresent(person -> getContent().add(bars.getObject()));
        getContent().add(place, footer);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        place.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        content.getElement().removeFromParent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = event.getLocation().getPath();
        box.arrived(event.getLocation());
        links.forEach((path, link) -> {
            if (path.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
                // Where the row of pages is too narrow for all, it shows where one is.
                link.getElement().executeJs("""
                        const row = this.closest('ul');
                        row.scrollLeft = this.offsetLeft - row.offsetLeft - (row.clientWidth - this.offsetWidth) / 2;
                        """);
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** An earlier release stays chosen from page to page; pages without figures show none. */
    private void leadOn() {
        UI ui = UI.getCurrent();
        List<Registration> listening = List.of(ui.addBeforeEnterListener(e -> leadFrom(NOTHING_SHOWN)),
                AddressShown.listen(ui, e -> leadFrom(e.address())));
        addDetachListener(e -> listening.forEach(Registration::remove));
        leadFrom(NOTHING_SHOWN);
    }

    private void leadFrom(ViewAddress shown) {
        box.release(shown.release().orElse(null));
        name.setHref(shown.elsewhere("").toString());
        links.forEach((path, link) -> link.setHref(shown.elsewhere(path).toString()));
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#content", texts.get("frame.skip"));
        skip.setRouterIgnore(true);
        // The page has a base address, so the link alone would lead to the overview.
        skip.getElement().executeJs("""
                this.addEventListener('click', event => {
                    event.preventDefault();
                    const content = document.getElementById('content');
                    content.tabIndex = -1;
                    content.focus();
                });""");
        skip.addClassName("skip");
        return skip;
    }

    private Header header(Div tools) {
        name.setText(texts.get("frame.name"));
        name.addClassName("name");
        Header header = new Header(name, box, tools, navigation());
        header.addClassName("top");
        return header;
    }

    private Nav navigation() {
        UnorderedList list = new UnorderedList();
        for (String page : PAGES) {
            Anchor link = new Anchor("", texts.get(page.isEmpty() ? "overview.title" : "topic." + page + ".short"));
            links.put(page, link);
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", texts.get("frame.navigation"));
        return nav;
    }

    private Component languages() {
        Div group = new Div();
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", texts.get("frame.language"));
        group.addClassName("languages");
        Texts.LANGUAGES.forEach(language -> {
            NativeButton button = new NativeButton(new Texts(language).get("language.own"),
                    e -> getUI().ifPresent(ui -> ApplyPreferences.language(ui, language)));
            button.getElement().setAttribute("lang", language.getLanguage());
            button.getElement().setAttribute("aria-pressed", String.valueOf(texts.locale().equals(language)));
            group.add(button);
        });
        return group;
    }

    private Component scheme() {
        NativeButton button = new NativeButton("", e -> getUI().ifPresent(ApplyPreferences::toggleScheme));
        Span sign = new Span("◐");
        sign.getElement().setAttribute("aria-hidden", "true");
        button.add(sign);
        button.getElement().setAttribute("aria-label", texts.get("frame.scheme"));
        button.getElement().setAttribute("title", texts.get("frame.scheme"));
        button.addClassName("scheme");
        return button;
    }
}
