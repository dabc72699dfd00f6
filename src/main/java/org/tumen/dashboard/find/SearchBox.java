package org.tumen.dashboard.find;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;

/**
 * The field in the frame that finds anything from any page: what fits best appears below it while one types. The
 * browser's part, {@code search.ts}, opens and closes that list and walks it; what is in it is said here, one answer
 * after the other, so that an older one never takes the place of a newer one.
 */
@Tag("tumen-search")
@JsModule("./search.ts")
public final class SearchBox extends HtmlContainer {

    private static final int MOST_FIGURES = 4;
    private static final int MOST_OTHERS = 3;
    private static final int PAUSE = 150;
    private static final String LIST = "search-list";

    private final Search search;
    private final Texts texts;
    private final Input field = new Input();
    private final Div list = new Div();
    private final Span said = new Span();
    private final Anchor whole = new Anchor();
    private @Nullable Integer release;

    /** A field that finds what the newest release has. */
    public SearchBox(Search search, Texts texts) {
        this.search = search;
        this.texts = texts;
        getElement().setAttribute("role", "search");
        field.setType("search");
        field.setPlaceholder(texts.get("search.placeholder"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.getElement().setAttribute("role", "combobox").setAttribute("aria-label", texts.get("search.label"))
                .setAttribute("aria-expanded", "false").setAttribute("aria-controls", LIST)
                .setAttribute("aria-autocomplete", "list").setAttribute("aria-keyshortcuts", "/")
                .setAttribute("autocomplete", "off").setAttribute("spellcheck", "false")
                .setAttribute("enterkeyhint", "search").setAttribute("maxlength",
                        String.valueOf(SearchAddress.LONGEST));
        field.getElement().addEventListener("focus", e -> search.prepare(release));
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                show(SearchAddress.words(e.getValue()));
            }
        });
        list.setId(LIST);
        list.addClassName("search-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", texts.get("search.title"));
        said.addClassName("search-said");
        Page.status(said);
        Div popup = new Div(said, list);
        popup.addClassName("search-popup");
        whole.getElement().setAttribute("hidden", true);
        add(field, popup, whole);
    }

    /** What is found is of this release from now on; null for the newest. */
    public void release(@Nullable Integer number) {
        release = number;
        whole.setHref(new SearchAddress("", null, number).address().toString());
    }

    /** Another page is shown: the field says what was looked for only where its results are. */
    public void arrived(Location there) {
        list.removeAll();
        field.setValue(there.getPath().equals(SearchAddress.PATH) ? String.join(" ", there.getQueryParameters()
                .getParameters().getOrDefault(SearchAddress.QUERY, List.of())) : "");
        // The first page comes before the scripts.
        getElement().executeJs("this.arrived?.()");
    }

    private void show(String query) {
        list.removeAll();
        if (!query.isEmpty()) {
            Found found = search.find(query, release);
            FoundTexts says = search.texts(texts.locale(), release, found.release());
            found.groups().forEach(group -> list.add(group(group, says)));
            if (found.groups().isEmpty()) {
                said.setText(texts.get("search.nothing"));
            } else {
                said.setText(texts.get("search.count", found.count()));
                list.add(all(query));
            }
        }
        getElement().callJsFunction("answered");
    }

    private Div group(Found.Group group, FoundTexts says) {
        Div heading = new Div(new Span(says.kind(group.kind())), new Span(String.valueOf(group.hits().size())));
        heading.addClassName("search-heading");
        heading.setId("search-" + group.kind().name().toLowerCase(Locale.ROOT));
        Div options = new Div(heading);
        options.getElement().setAttribute("role", "group").setAttribute("aria-labelledby",
                heading.getId().orElseThrow());
        group.hits().stream().limit(group.kind() == Findable.Kind.FIGURE ? MOST_FIGURES : MOST_OTHERS)
                .forEach(hit -> options.add(new ResultLink(says.result(hit)).asOption()));
        return options;
    }

    /** The last option leads to all there is. */
    private Anchor all(String query) {
        Anchor all = new Anchor(new SearchAddress(query, null, release).address().toString(),
                texts.get("search.whole", query));
        all.addClassNames("found", "found-all");
        ResultLink.option(all);
        return all;
    }
}
