package org.tumen.upload;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.kit.Texts;
import org.tumen.upload.Finding.Severity;

/** What was found in a file, the errors first, each beside its row; a cell can be corrected where it is found wrong. */
final class FindingsPanel extends Composite<Section> {

    /** So few rows need no scrolling of their own. */
    private static final int FEW = 6;

    private final Texts texts;
    private final BiConsumer<Place, String> correct;
    private final Paragraph sum = new Paragraph();
    private final RadioButtonGroup<Optional<Severity>> severity = new RadioButtonGroup<>();
    private final Grid<Finding> grid = new Grid<>();
    private List<Finding> findings = List.of();
    private Map<Long, SheetRow> rows = Map.of();

    /** @param correct is told the cell and the text that is to stand there */
    FindingsPanel(Texts texts, BiConsumer<Place, String> correct) {
        this.texts = texts;
        this.correct = correct;
        severity.setLabel(texts.get("findings.show"));
        severity.setItems(Stream.concat(Stream.of(Optional.<Severity>empty()), Stream.of(Severity.values())
                .map(Optional::of)).toList());
        severity.setItemLabelGenerator(s -> s.map(one -> texts.get("findings." + one.name()))
                .orElseGet(() -> texts.get("findings.all")));
        severity.setValue(Optional.empty());
        severity.addValueChangeListener(e -> filter());
        Anchor download = new Anchor(DownloadHandler.fromInputStream(e -> file()), texts.get("findings.download"));
        download.getElement().setAttribute("download", true);
        download.addClassName("button");
        sum.getElement().setAttribute("role", "status");
        columns();
        getContent().add(new H2(texts.get("findings.title")), sum, new Div(severity, download), grid);
        getContent().addClassName("card");
    }

    /** Shows these findings; the rows are those they stand in. */
    void show(Findings found, Map<Long, SheetRow> standing) {
        findings = found.list().stream().sorted(java.util.Comparator.comparing(Finding::severity)).toList();
        rows = standing;
        sum.setText(texts.get("findings.sum", found.count(Severity.ERROR), found.count(Severity.WARNING),
                found.count(Severity.INFORMATION)));
        filter();
    }

    private void filter() {
        List<Finding> shown = findings.stream().filter(f -> severity.getValue().map(s -> f.severity() == s)
                .orElse(true)).toList();
        grid.setItems(shown);
        grid.setAllRowsVisible(shown.size() <= FEW);
        grid.setVisible(!shown.isEmpty());
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("findings-table");
        grid.getElement().setAttribute("aria-label", texts.get("findings.title"));
        grid.addComponentColumn(this::mark).setHeader(texts.get("findings.severity")).setWidth("8rem").setFlexGrow(0);
        grid.addColumn(f -> f.place() == null ? "" : f.place().cell()).setHeader(texts.get("findings.cell"))
                .setWidth("6rem").setFlexGrow(0);
        grid.addColumn(f -> f.says(texts))
                .setHeader(texts.get("findings.what")).setWidth("15rem");
        grid.addColumn(f -> f.advice(texts))
                .setHeader(texts.get("findings.do")).setWidth("14rem");
        grid.addColumn(this::row).setHeader(texts.get("findings.row")).setWidth("10rem");
        grid.addComponentColumn(this::correction).setKey("correction").setHeader(texts.get("findings.correct"))
                .setWidth("15rem").setFlexGrow(0);
    }

    private Span mark(Finding finding) {
        Span mark = new Span(texts.get("findings." + finding.severity().name()));
        mark.addClassNames("severity", "severity-" + finding.severity().name().toLowerCase(java.util.Locale.ROOT));
        return mark;
    }

    private String row(Finding finding) {
        SheetRow row = finding.place() == null ? null : rows.get(finding.place().row());
        if (row == null) {
            return "";
        }
        // The label of the row and what stands around the cell tell enough.
        int at = finding.place().column();
        return Stream.concat(Stream.of(row.cell(0)), IntStream.rangeClosed(Math.max(1, at - 1), at + 1)
                .mapToObj(row::cell)).filter(c -> !c.isBlank()).map(Findings.Collecting::shortened)
                .collect(Collectors.joining(" | "));
    }

    private Component correction(Finding finding) {
        Place place = finding.place();
        if (place == null) {
            return new Span();
        }
        TextField field = new TextField();
        field.setValue(finding.value());
        field.setMaxLength(1_000);
        field.setAriaLabel(texts.get("findings.correctCell", place.cell()));
        NativeButton put = new NativeButton(texts.get("findings.put"), e -> correct.accept(place, field.getValue()));
        put.getElement().setAttribute("aria-label", texts.get("findings.putCell", place.cell()));
        Div both = new Div(field, put);
        both.addClassName("correction");
        return both;
    }

    private DownloadResponse file() {
        byte[] bytes = FindingsFile.csv(findings, texts);
        return new DownloadResponse(new ByteArrayInputStream(bytes), "findings.csv", "text/csv;charset=utf-8",
                bytes.length);
    }
}
