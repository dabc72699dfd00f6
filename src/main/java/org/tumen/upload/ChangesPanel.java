package org.tumen.upload;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.Labels;
import org.tumen.statistics.Difference.Change;

/** The figures that change, to be looked through by kind and indicator; the file to download has every one of them. */
final class ChangesPanel extends Composite<Div> {

    /** What is listed. */
    private enum Kind {
        ALL, ADDED, CHANGED, UNMENTIONED
    }

    private final Labels labels;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final Select<Optional<String>> indicator = new Select<>();
    private final Paragraph listed = new Paragraph();
    private final ChangeTable table;
    private @Nullable Review review;
    private boolean complete;

    ChangesPanel(Labels labels, WriteChanges write) {
        this.labels = labels;
        this.table = new ChangeTable(labels);
        kind.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        kind.setLabel(text("changes.show"));
        kind.setItems(Kind.values());
        kind.setValue(Kind.ALL);
        kind.addValueChangeListener(e -> list());
        indicator.setLabel(text("changes.indicator"));
        indicator.setItemLabelGenerator(code -> code.map(labels::indicator).orElseGet(() -> text("changes.every")));
        indicator.addValueChangeListener(e -> list());
        listed.getElement().setAttribute("role", "status");
        listed.addClassName("count");
        Anchor download = new Anchor((DownloadHandler) event -> {
            event.setFileName("changes.csv");
            event.setContentType("text/csv;charset=utf-8");
            write.write(review, complete, labels, event.getOutputStream());
        }, text("changes.download"));
        download.getElement().setAttribute("download", true);
        download.addClassName("button");
        Div filters = new Div(kind, indicator);
        filters.addClassName("list-filters");
        Div head = new Div(listed, download);
        head.addClassName("table-head");
        getContent().add(filters, head, table);
    }

    /**
     * Shows what a draft would change.
     *
     * @param withdraws whether figures that it does not state go
     */
    void show(Review reviewed, boolean withdraws) {
        review = reviewed;
        complete = withdraws;
        kind.setItemLabelGenerator(this::named);
        Optional<String> chosen = indicator.getOptionalValue().flatMap(code -> code)
                .filter(reviewed.impact().byIndicator()::containsKey);
        indicator.setItems(Stream.concat(Stream.of(Optional.<String>empty()),
                reviewed.impact().byIndicator().keySet().stream().map(Optional::of)).toList());
        indicator.setVisible(reviewed.impact().byIndicator().size() > 1);
        indicator.setValue(chosen);
        list();
    }

    private void list() {
        if (review == null || indicator.getValue() == null) {
            return;
        }
        List<Change> shown = Stream.concat(review.impact().changes().stream(), goes())
                .filter(this::ofKind).filter(c -> ofIndicator(c.figure().indicator())).toList();
        long all = all(kind.getValue());
        listed.setText(labels.texts().get(shown.size() < all ? "changes.some" : "changes.listed", shown.size(), all));
        table.show(shown, complete);
        table.setVisible(!shown.isEmpty());
    }

    private Stream<Change> goes() {
        return review.impact().unmentioned().stream().map(Change.Removed::new);
    }

    private boolean ofKind(Change change) {
        return switch (change) {
            case Change.Added a -> kind.getValue() == Kind.ALL || kind.getValue() == Kind.ADDED;
            case Change.Changed c -> kind.getValue() == Kind.ALL || kind.getValue() == Kind.CHANGED;
            case Change.Removed r -> complete && kind.getValue() == Kind.ALL || kind.getValue() == Kind.UNMENTIONED;
        };
    }

    private boolean ofIndicator(String code) {
        return indicator.getValue().map(code::equals).orElse(true);
    }

    /** How many of this kind there are of the chosen indicator, listed or not. */
    private long all(Kind which) {
        Impact.Counts counts = review.impact().byIndicator().entrySet().stream().filter(e -> ofIndicator(e.getKey()))
                .map(Map.Entry::getValue).reduce(Impact.Counts.NONE, Impact.Counts::plus);
        long gone = review.impact().unmentioned().stream().filter(o -> ofIndicator(o.indicator())).count();
        return switch (which) {
            case ALL -> counts.added() + counts.changed() + (complete ? gone : 0);
            case ADDED -> counts.added();
            case CHANGED -> counts.changed();
            case UNMENTIONED -> gone;
        };
    }

    private String named(Kind which) {
        return text(which == Kind.UNMENTIONED && complete ? "changes.kind.removed" : "changes.kind." + which.name());
    }

    private String text(String key) {
        return labels.texts().get(key);
    }
}
