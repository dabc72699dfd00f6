package org.tumen.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.tumen.kit.CivilTime;
import org.tumen.kit.Csv;
import org.tumen.kit.Page;
import org.tumen.kit.Texts;

/** Who did what, the newest first: all of it, or of one kind, one person, some days. The address says which. */
@Route(AuditLink.PATH)
@RolesAllowed("ADMIN")
final class AuditView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Texts texts = new Texts(getLocale());
    private final AuditTexts words;
    private final AuditLog log;
    private final int days;
    private final CivilTime time;
    private final Select<Optional<AuditEntry.Kind>> kind = new Select<>();
    private final Select<Optional<String>> author = new Select<>();
    private final Input from = day("audit-from");
    private final Input to = day("audit-to");
    private final Paragraph count = new Paragraph();
    private final Grid<AuditEntry> entries = new Grid<>();
    private AuditFilter filter = AuditFilter.ALL;

    /** @param days for how many days addresses are kept whole */
    AuditView(AuditLog log, CivilTime time, @Value("${tumen.audit.address-days}") int days) {
        this.log = log;
        this.days = days;
        this.time = time;
        this.words = new AuditTexts(texts, time);
    }

    @Override
    protected Main initContent() {
        Header head = Page.head(new H1(texts.get("audit.title")), new Paragraph(texts.get("audit.lead", days)));
        Page.status(count);
        Anchor download = new Anchor(this::file, texts.get("audit.download"));
        download.getElement().setAttribute("download", true);
        download.addClassName("button");
        columns();
        count.addClassName("count");
        Div found = new Div(count, download);
        found.addClassName("table-head");
        Section card = new Section(choices(), found, entries);
        card.addClassName("card");
        Main main = new Page(head, card);
        main.addClassName("admin");
        return main;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AuditLink.parse(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return texts.get("page.title", texts.get("audit.title"));
    }

    private Div choices() {
        kind.setLabel(texts.get("audit.column.kind"));
        kind.setItems(Stream.concat(Stream.of(Optional.<AuditEntry.Kind>empty()),
                Arrays.stream(AuditEntry.Kind.values()).map(Optional::of)).toList());
        kind.setItemLabelGenerator(k -> k.map(words::kind).orElseGet(() -> texts.get("audit.kind.all")));
        author.setLabel(texts.get("audit.column.who"));
        author.setItemLabelGenerator(a -> a.map(words::who).orElseGet(() -> texts.get("audit.everybody")));
        bind(kind, (f, k) -> f.withKind(k.orElse(null)));
        bind(author, (f, a) -> f.withAuthor(a.orElse(null)));
        bind(from, AuditFilter::withFrom);
        bind(to, AuditFilter::withTo);
        Div choices = new Div(kind, author, labelled(from, "from"), labelled(to, "to"));
        choices.addClassName("choices");
        return choices;
    }

    private <T> void bind(Select<T> select, BiFunction<AuditFilter, T, AuditFilter> with) {
        select.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                change(with.apply(filter, e.getValue()));
            }
        });
    }

    private void bind(Input input, BiFunction<AuditFilter, @Nullable LocalDate, AuditFilter> with) {
        input.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                change(with.apply(filter, AuditLink.day(e.getValue())));
            }
        });
    }

    private void columns() {
        entries.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        entries.setSelectionMode(Grid.SelectionMode.NONE);
        entries.addClassName("audit-table");
        entries.getElement().setAttribute("aria-label", texts.get("audit.title"));
        column("time", e -> TIME.format(words.when(e)), "11rem");
        column("who", e -> words.who(e.author()), "8rem");
        column("what", e -> words.what(e.action()), "13rem");
        entries.addColumn(AuditEntry::about).setHeader(texts.get("audit.column.subject")).setWidth("12rem");
        entries.setItems(query -> log.entries(filter, query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(log.count(filter)));
    }

    private void column(String name, Function<AuditEntry, String> text, String width) {
        entries.addColumn(text::apply).setHeader(words.named("column." + name)).setWidth(width).setFlexGrow(0);
    }

    private void change(AuditFilter wanted) {
        show(wanted);
        UI.getCurrent().getPage().getHistory().pushState(null, AuditLink.location(wanted));
    }

    private void show(AuditFilter wanted) {
        filter = wanted;
        offerAuthors();
        kind.setValue(Optional.ofNullable(filter.kind()));
        author.setValue(Optional.ofNullable(filter.author()));
        from.setValue(Objects.toString(filter.from(), ""));
        to.setValue(Objects.toString(filter.to(), ""));
        count.setText(texts.get("audit.count", log.count(filter)));
        entries.getDataProvider().refreshAll();
    }

    /** Everybody, and somebody who has done nothing yet where an address asks for them. */
    private void offerAuthors() {
        List<Optional<String>> offered = Stream.concat(Stream.of(Optional.<String>empty()), Stream.concat(
                log.authors().stream(), Stream.ofNullable(filter.author())).distinct().map(Optional::of)).toList();
        // The choice keeps the focus unless there is somebody else to choose.
        if (!offered.equals(author.getListDataView().getItems().toList())) {
            author.setItems(offered);
        }
    }

    /** Made when asked for: what the page shows, whole. That it was taken stands in it. */
    private void file(DownloadEvent event) throws IOException {
        String name = "tumen-audit-%s.csv".formatted(time.today());
        log.write(event.getRequest().getUserPrincipal().getName(), AuditEntry.Action.DOWNLOADED, name);
        event.setFileName(name);
        event.setContentType(Csv.MEDIA_TYPE);
        try (Stream<AuditEntry> wanted = log.stream(filter)) {
            AuditFile.write(wanted, words, event.getOutputStream());
        }
    }

    private static Input day(String id) {
        Input input = new Input();
        input.setId(id);
        input.setType("date");
        return input;
    }

    private Div labelled(Input input, String key) {
        NativeLabel label = new NativeLabel(words.named(key));
        label.setFor(input);
        Div field = new Div(label, input);
        field.addClassName("field");
        return field;
    }
}
