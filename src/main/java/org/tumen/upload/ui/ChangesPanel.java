package org.tumen.upload.ui;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.Csv;
import org.tumen.kit.Page;
import org.tumen.statistics.release.Difference.Change;
import org.tumen.upload.draft.Impact;
import org.tumen.upload.draft.PublishScope;
import org.tumen.upload.draft.Review;
import org.tumen.upload.draft.Unmentioned;
import org.tumen.upload.draft.WriteChanges;
import org.tumen.upload.release.ChangeTable;
import org.tumen.wording.Labels;

/** The figures that change, to be looked through by kind and indicator; the file to download has every one of them. */
final class ChangesPanel extends Composite<Div> {

    /** What is listed. */
    private enum Kind {
        ALL, ADDED, CHANGED, FOLLOWING, UNMENTIONED
    }

    private final Labels labels;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final Select<Optional<String>> indicator = new Select<>();
    private final Paragraph listed = new Paragraph();
    private final ChangeTable table;
    private @Nullable Review review;
    private PublishScope extent = new PublishScope(false, false);

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
        Page.status(listed);
        listed.addClassName("count");
        Anchor download = new Anchor((DownloadHandler) event -> {
            event.setFileName("changes.csv");
            event.setContentType(Csv.MEDIA_TYPE);
            write.write(review, extent, labels, event.getOutputStream());
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
     * @param extended what is to be published besides its figures
     */
    void show(Review reviewed, PublishScope extended) {
        review = reviewed;
        extent = extended;
        Set<String> indicators = new TreeSet<>(reviewed.impact().byIndicator().keySet());
        reviewed.following().forEach(c -> indicators.add(c.figure().indicator()));
        kind.setItemLabelGenerator(this::named);
        Optional<String> chosen = indicator.getOptionalValue().flatMap(code -> code)
                .filter(indicators::contains);
        indicator.setItems(Stream.concat(Stream.of(Optional.<String>empty()),
                indicators.stream().map(Optional::of)).toList());
        indicator.setVisible(indicators.size() > 1);
        indicator.setValue(chosen);
        list();
    }

    private void list() {
        if (review == null || indicator.getValue() == null) {
            return;
        }
        List<Change> shown = listed(kind.getValue()).filter(c -> ofIndicator(c.figure().indicator())).toList();
        long all = all(kind.getValue());
        listed.setText(labels.texts().get(shown.size() < all ? "changes.some" : "changes.listed", shown.size(), all));
        table.show(shown, extent.complete());
        table.setVisible(!shown.isEmpty());
    }

    private Stream<Change> listed(Kind which) {
        Stream<Change> stated = review.impact().changes().stream();
        return switch (which) {
            case ALL -> Stream.of(stated, extent.computed(review).stream(), extent.complete() ? goes()
                    : Stream.<Change>empty()).flatMap(s -> s);
            case ADDED -> stated.filter(Change.Added.class::isInstance);
            case CHANGED -> stated.filter(Change.Changed.class::isInstance);
            case FOLLOWING -> review.following().stream();
            case UNMENTIONED -> goes();
        };
    }

    private Stream<Change> goes() {
        return unmentioned().stream(indicator.getValue()).limit(Impact.MOST_CHANGES).map(Change.Removed::new);
    }

    private Unmentioned unmentioned() {
        return extent.complete() ? extent.withdrawn(review) : review.impact().unmentioned();
    }

    private boolean ofIndicator(String code) {
        return indicator.getValue().map(code::equals).orElse(true);
    }

    /** How many of this kind there are of the chosen indicator, listed or not. */
    private long all(Kind which) {
        Impact.Counts counts = review.impact().byIndicator().entrySet().stream().filter(e -> ofIndicator(e.getKey()))
                .map(Map.Entry::getValue).reduce(Impact.Counts.NONE, Impact.Counts::plus);
        long gone = unmentioned().size(indicator.getValue());
        long follow = review.following().stream().filter(c -> ofIndicator(c.figure().indicator())).count();
        return switch (which) {
            case ALL -> counts.added() + counts.changed() + (extent.complete() ? gone : 0)
                    + (extent.follows() ? follow : 0);
            case ADDED -> counts.added();
            case CHANGED -> counts.changed();
            case FOLLOWING -> follow;
            case UNMENTIONED -> gone;
        };
    }

    private String named(Kind which) {
        return text(which == Kind.UNMENTIONED && extent.complete() ? "changes.kind.removed"
                : "changes.kind." + which.name());
    }

    private String text(String key) {
        return labels.texts().get(key);
    }
}
