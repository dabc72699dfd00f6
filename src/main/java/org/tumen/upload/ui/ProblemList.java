package org.tumen.upload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tumen.kit.Texts;
import org.tumen.upload.draft.Excerpt;
import org.tumen.upload.rule.SeverityMark;
import org.tumen.upload.sheet.CellRef;
import org.tumen.upload.sheet.Problem;
import org.tumen.upload.sheet.Problem.Severity;
import org.tumen.wording.Labels;

/** Problems one below the other: how grave, in which cell, what is wrong, what to do; wrong cells can be corrected. */
final class ProblemList extends Composite<Grid<Problem>> {

    /** So few findings need no scrolling of their own. */
    private static final int FEW = 5;
    private static final int AT_ONCE = 20;
    private static final String FINDING = "finding";

    private final Labels labels;
    private final Texts texts;
    private final BiConsumer<CellRef, Optional<String>> correct;
    private List<Problem> findings = List.of();
    private Excerpt excerpt = Excerpt.NONE;

    /**
     * @param correct is told a cell and the text that is to stand there
     * @param chosen  is told the finding that was chosen
     */
    ProblemList(Labels labels, BiConsumer<CellRef, Optional<String>> correct, Consumer<Problem> chosen) {
        this.labels = labels;
        this.texts = labels.texts();
        this.correct = correct;
        Grid<Problem> grid = getContent();
        grid.addClassName("findings-table");
        grid.setPageSize(AT_ONCE);
        grid.getElement().setAttribute("aria-label", texts.get("findings.title"));
        grid.addComponentColumn(this::row).setKey(FINDING);
        ((GridSingleSelectionModel<Problem>) grid.getSelectionModel()).setDeselectAllowed(false);
        grid.addSelectionListener(e -> {
            if (e.isFromClient()) {
                e.getFirstSelectedItem().ifPresent(chosen);
            }
        });
    }

    /**
     * Shows these findings in place of those before; the excerpt says what stands in their cells.
     *
     * @param sheet the sheet in which those cells are; empty for a text file
     */
    void show(List<Problem> shown, Excerpt rows, String sheet) {
        getContent().getColumnByKey(FINDING).setHeader(sheet.isEmpty() ? texts.get("findings.list")
                : texts.get("findings.ofSheet", sheet));
        findings = shown;
        excerpt = rows;
        getContent().setItems(shown);
        getContent().setAllRowsVisible(shown.size() <= FEW);
        setVisible(!shown.isEmpty());
    }

    /** Chooses the gravest finding in this cell; none where there is none. */
    void choose(CellRef place) {
        Optional<Problem> there = findings.stream().filter(f -> place.equals(f.place())).findFirst();
        there.ifPresentOrElse(finding -> {
            getContent().select(finding);
            getContent().scrollToIndex(findings.indexOf(finding));
        }, getContent()::deselectAll);
    }

    private Component row(Problem finding) {
        Span what = new Span(finding.says(labels));
        Span advice = new Span(finding.advice(labels));
        advice.addClassName("quiet");
        Div says = new Div(what, advice);
        says.addClassName("finding-says");
        Span cell = new Span(finding.place() == null ? "" : finding.place().cell());
        cell.addClassName("finding-cell");
        Div row = new Div(new SeverityMark(finding.severity(), texts), cell, says);
        row.addClassName("finding");
        if (finding.place() != null && finding.severity() != Severity.INFORMATION) {
            row.add(correction(finding, finding.place()));
        }
        return row;
    }

    private Div correction(Problem finding, CellRef place) {
        TextField field = new TextField();
        field.setValue(CellBar.writable(excerpt.text(place).orElse(finding.value())));
        field.setMaxLength(CellBar.LONGEST);
        field.setAriaLabel(texts.get("findings.correctCell", place.cell()));
        NativeButton put = new NativeButton(texts.get("findings.put"),
                e -> correct.accept(place, Optional.of(field.getValue())));
        put.getElement().setAttribute("aria-label", texts.get("findings.putCell", place.cell()));
        Div both = new Div(field, put);
        both.addClassName("correction");
        return both;
    }
}
